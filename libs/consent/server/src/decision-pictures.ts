import type { DecisionArea, DecisionPicture } from '@alongside/consent/rules';
import { systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Who may say yes beside a young person for one kind of decision: the council's table of legal statuses says it, as it stands for them on a day. */
@Injectable()
export class DecisionPictures {
  constructor(private readonly transactions: Transactions, private readonly members: MembersDoor) {}

  /** Whom the law lets decide is found in the house's own name: whoever answers sees nothing of why. */
  async of(memberId: Id<'Member'>, area: DecisionArea, on: PlainDate): Promise<DecisionPicture> {
    const { maySign, told, stop, managerToo, shownBy } = await this.transactions.as(systemActor('consent.who-decides'), () => this.members.decisionHoldersShown(memberId, area, on));
    // From 16 they decide themselves; where more than their own yes is needed, it is that of whoever would be told.
    const others = maySign.some(({ capacity }) => capacity === 'self') ? told : maySign;
    const holders = others.flatMap(({ personId, capacity }) => (capacity === 'self' ? [] : [{ personId, capacity, authorityRef: shownBy.get(personId) ?? null }]));
    return { holders, stop, publicMedia: publicMediaOf(stop, managerToo) };
  }
}

function publicMediaOf(stop: string | null, managerToo: boolean): DecisionPicture['publicMedia'] {
  if (stop === 'MEDIA_BLOCKED') return 'no';
  if (stop === 'STATUS_NOT_KNOWN') return 'not-known';
  return managerToo ? 'manager-too' : 'yes';
}

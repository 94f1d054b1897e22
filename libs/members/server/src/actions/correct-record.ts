import { AccountsDoor } from '@alongside/accounts/server';
import { correct, reachedAnotherWay, type Correction, type Member } from '@alongside/members/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessNeeds } from '../access-needs';
import { EarlierContacts } from '../store/earlier-contacts';
import { MemberStore } from '../store/member.store';

export interface RecordCorrection extends Correction {
  /** Undefined leaves what was said; nothing typed takes it away. */
  readonly accessNeeds?: string | null;
}

@Injectable()
export class CorrectRecord {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly members: MemberStore,
    private readonly needs: AccessNeeds,
    private readonly earlier: EarlierContacts,
    private readonly clock: Clock,
  ) {}

  run(id: Id<'Member'>, { accessNeeds, ...typed }: RecordCorrection, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      const sealed = accessNeeds === undefined ? undefined : await this.needs.sealIfNew(id, member.accessNeedsSealed, accessNeeds);
      const corrected = await this.members.save(correct(member, typed, sealed), by);
      if (reachedAnotherWay(member.contact, corrected.contact)) await this.earlier.keep(id, member.contact, this.clock.now());
      await this.accounts.callPerson(id, corrected.knownAs, by);
      return corrected;
    });
  }
}

import { whoMustSayYes, whyNotTakePart, type ConsentScope, type DateHolders, type TakePartRefusal, type WhoMustSayYes } from '@alongside/consent/rules';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { Refusal, systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { DecisionPictures } from './decision-pictures';
import { PurposeAges } from './purpose-ages';
import { PermissionsRead } from './store/permissions.read';
import { Understood } from './understood';

/** Asks the rules with this person's age, the council's ages for the purpose and the day, and who decides for them. */
@Injectable()
export class TakePart {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MembersDoor,
    private readonly ages: PurposeAges,
    private readonly pictures: DecisionPictures,
    private readonly understood: Understood,
    private readonly permissions: PermissionsRead,
  ) {}

  /** By age alone. Throws Refusal NOT_FOUND for somebody who is no member. */
  async whoMust(memberId: Id<'Member'>, on: PlainDate, scope: ConsentScope): Promise<WhoMustSayYes> {
    const member = await this.members.member(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    return whoMustSayYes({ young: seatKindOf(member.kind) === 'young-person', bornOn: member.bornOn }, on, await this.ages.of(scope, on));
  }

  /** Whose yes a date takes: the table of legal statuses says who may give it; a date is ordinary enough that somebody under 16 who understands it decides alone. Throws Refusal NOT_FOUND. */
  async holders(memberId: Id<'Member'>, on: PlainDate): Promise<DateHolders & { readonly stop: string | null }> {
    const byAge = await this.whoMust(memberId, on, 'attend-this-activity');
    if (byAge === 'self') return { whoMust: byAge, holders: [], stop: null };
    const { holders, stop } = await this.pictures.of(memberId, 'leisure', on);
    const alone = byAge === 'guardian-and-self' && (await this.understood.decidesAlone(memberId, 'attend-this-activity'));
    return { whoMust: alone ? 'self-and-tell-guardian' : byAge, holders, stop };
  }

  /** A no that was said on another record of the same person counts here too: the stricter stays. Whoever asks may see one of the records and not the other. */
  private refusedOnAnother(memberId: Id<'Member'>, sessionId: Id<'Session'>, on: PlainDate): Promise<boolean> {
    return this.transactions.as(systemActor('consent.other-records'), async () => {
      for (const other of (await this.members.otherRecordsOf([memberId])).get(memberId) ?? []) {
        const said = await this.permissions.forSession(other, sessionId);
        if (said && whyNotTakePart(await this.holders(other, on), said) === 'PERMISSION_REFUSED') return true;
      }
      return false;
    });
  }

  async whyNot(memberId: Id<'Member'>, sessionId: Id<'Session'>, on: PlainDate): Promise<TakePartRefusal | null> {
    const own = whyNotTakePart(await this.holders(memberId, on), await this.permissions.forSession(memberId, sessionId));
    return (await this.refusedOnAnother(memberId, sessionId, on)) ? 'PERMISSION_REFUSED' : own;
  }
}

import { Clock, Refusal, type Id } from '@alongside/kernel';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { whyNotInvite, type Invitee, type OpportunitiesRefusal, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { OwnLimits } from '../own-limits';
import { BookingStore } from '../store/booking.store';
import { YoungLimits } from './young-limits';

export interface JudgedInvitee extends Invitee {
  readonly whyNot: OpportunitiesRefusal | null;
  /** "Tuesdays after 4pm": what they said that fits this date. */
  readonly saysWhen: string | null;
}

/** Members as an invitation sees them, each with the reason they cannot be asked, if there is one. */
@Injectable()
export class Invitees {
  constructor(
    private readonly members: MembersDoor,
    private readonly bookings: BookingStore,
    private readonly young: YoungLimits,
    private readonly limits: OwnLimits,
    private readonly clock: Clock,
  ) {}

  /** In the order asked for. Throws Refusal NOT_FOUND naming the field when one of them is not known. */
  async judge(session: Session, memberIds: readonly Id<'Member'>[], field = 'memberIds'): Promise<readonly JudgedInvitee[]> {
    const known = new Map((await this.members.members(memberIds)).map((member) => [member.id, member]));
    const invited = await this.bookings.memberIdsOf(session.id);
    const said = await this.members.availableOn(memberIds, session);
    const limits = await this.limits.of(said, session.heldOn);
    const moment = { session, now: this.clock.now(), ...(await this.young.on(session.heldOn)) };
    return memberIds.map((memberId) => {
      const member = known.get(memberId);
      if (!member || member.stage === 'left') throw new Refusal('NOT_FOUND', field);
      const invitee: Invitee = {
        memberId, memberKind: seatKindOf(member.kind), born: member.bornOn, alreadyInvited: invited.has(memberId), isResting: member.stage !== 'active',
        whyNotThen: said.get(memberId)?.whyNotThen ?? null, limit: limits.get(memberId) ?? null,
      };
      return { ...invitee, whyNot: whyNotInvite(invitee, moment), saysWhen: said.get(memberId)?.saysWhen ?? null };
    });
  }
}

import { Clock, must, mustAll, newId, Refusal, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import { askAllTheSame, firstLinkEnds, offerSeat, type Booking, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ReasonsKept } from '../reasons-kept';
import { AskedAllTheSameStore } from '../store/asked-all-the-same.store';
import { BookingStore } from '../store/booking.store';
import { InvitationStore, type Invitation } from '../store/invitation.store';
import { SessionStore } from '../store/session.store';
import { Invitees, type JudgedInvitee } from './invitees';
import { ReplyCodes } from './reply-code';

/** All or none: when one of them cannot be asked nobody is, and the reason is told. */
@Injectable()
export class Invite {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly bookings: BookingStore,
    private readonly invitations: InvitationStore,
    private readonly allTheSame: AskedAllTheSameStore,
    private readonly reasons: ReasonsKept,
    private readonly invitees: Invitees,
    private readonly codes: ReplyCodes,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOBODY_CHOSEN, NOT_FOUND or any reason of `whyNotInvite`, naming `memberIds`. */
  run(sessionId: Id<'Session'>, memberIds: readonly Id<'Member'>[], by: Actor): Promise<readonly Id<'Booking'>[]> {
    return this.transactions.run(async () => {
      const chosen = [...new Set(memberIds)];
      if (chosen.length === 0) throw new Refusal('NOBODY_CHOSEN', 'memberIds');
      await this.invitees.mustBeInUse(chosen);
      const session = await this.sessions.lock(sessionId);
      const judged = await this.invitees.judge(session, chosen);
      mustAll(judged.map(({ whyNot, memberId }) => (whyNot ? new Refusal(whyNot, 'memberIds', { memberId }) : null)));
      await this.invitees.mustNotMeet(chosen);
      return (await this.offer(session, judged, by)).map(({ state }) => state.id);
    });
  }

  /** One person whom the date does not fit, for a reason that is kept. Throws Refusal NOT_FOUND, ANSWER_MISSING (reason) or any reason of `whyNotAskAllTheSame`, naming `memberId`. */
  inSpiteOfFit(sessionId: Id<'Session'>, memberId: Id<'Member'>, reason: string, by: Actor): Promise<Id<'Booking'>> {
    return this.transactions.run(async () => {
      const { personId: askedBy } = by;
      if (askedBy === null || askedBy === (memberId as string)) throw new Refusal('FORBIDDEN');
      await this.invitees.mustBeInUse([memberId]);
      const session = await this.sessions.lock(sessionId);
      const [invitee] = await this.invitees.judge(session, [memberId], 'memberId');
      if (!invitee) throw new Refusal('NOT_FOUND', 'memberId');
      must(invitee.whyNotAllTheSame, 'memberId');
      const [offered] = await this.offer(session, [invitee], by);
      if (!offered) throw new Refusal('NOT_FOUND', 'memberId');
      const { id, offeredAt: askedAt } = offered.state;
      const reasonSealed = await this.reasons.seal(memberId, id, reason);
      await this.allTheSame.save(askAllTheSame({ id, sessionId, memberId, gaps: invitee.gaps, reasonSealed, askedBy, askedAt }), by);
      return id;
    });
  }

  private async offer(session: Session, judged: readonly JudgedInvitee[], by: Actor): Promise<readonly Decision<Booking>[]> {
    const now = this.clock.now();
    const decisions = judged.map((invitee) => offer(session, invitee, now));
    await this.bookings.saveAll(decisions, by);
    await this.keepLinks(session, decisions, now);
    return decisions;
  }

  private async keepLinks(session: Session, decisions: readonly Decision<Booking>[], now: Instant): Promise<void> {
    const links: Invitation[] = [];
    for (const { state } of decisions) links.push(await this.codes.invitation(state, now, firstLinkEnds(state, session)));
    await this.invitations.keep(links);
  }
}

function offer(session: Session, { memberId, memberKind }: JudgedInvitee, now: Instant): Decision<Booking> {
  if (memberKind === null) throw new Refusal('NO_SEAT_FOR_KIND', 'memberIds');
  return offerSeat(session, { memberId, memberKind }, newId<'Booking'>(), now);
}

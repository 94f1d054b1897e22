import { ConsentDoor } from '@alongside/consent/server';
import { Clock, must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { answerOffer, answerOf, aroundDate, askBeforeOverLimit, holdsSeat, seatChange, whyNotAnswer, type Booking, type OfferAnswer } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { EmploymentDecisions } from '../employment-decisions';
import { OwnLimits } from '../own-limits';
import { BookingStore, type LockedOffer } from '../store/booking.store';
import { SeatCounter } from '../store/seat-counter';
import { SessionStore } from '../store/session.store';
import { UnderAge } from '../under-age';

/** Yes, not sure or no, by the member alone: signed in, or by their own link. Saying it again changes nothing. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly seats: SeatCounter,
    private readonly sessions: SessionStore,
    private readonly consent: ConsentDoor,
    private readonly clock: Clock,
    private readonly members: MembersDoor,
    private readonly limits: OwnLimits,
    private readonly under: UnderAge,
    private readonly employment: EmploymentDecisions,
  ) {}

  /**
   * `anyway`: they were asked whether they want more dates than they said. Throws Refusal NOT_FOUND for somebody else's offer, SEATS_FULL, OFFER_CLOSED,
   * SESSION_STARTED, PERMISSION_REFUSED, OVER_OWN_LIMIT.
   */
  run(bookingId: Id<'Booking'>, answer: OfferAnswer, by: Actor, anyway = false): Promise<Booking> {
    return this.transactions.run(async () => {
      const { booking, session, seats } = await this.bookings.lockOffer(bookingId);
      if (booking.memberId !== (by.personId as string | null)) throw new Refusal('NOT_FOUND');
      if (answerOf(booking) === answer) return booking;
      const moment = { session, seats, now: this.clock.now(), today: this.clock.today() };
      // Most who come too late are told so here, before anything is asked or written.
      must(whyNotAnswer(booking, answer, moment));
      const { memberId, sessionId } = booking;
      if (answer !== 'NO' && !holdsSeat(booking)) await this.askAboutLimit(booking, session, anyway);
      const consent = answer === 'YES' ? await this.consent.whyNotTakePart(memberId, { sessionId, on: session.heldOn }) : null;
      const decision = answerOffer(booking, answer, moment, consent);
      if (!decision) return booking;
      const taken = await this.seats.change(sessionId, booking.memberKind, seatChange(booking, decision.state));
      if (!taken) throw new Refusal('SEATS_FULL');
      const answered = await this.bookings.save(decision, by);
      // Under 16 somebody else must say yes too; at 16 and 17 they are told.
      const [isYoung] = answer === 'YES' ? await this.under.are([{ ...booking, heldOn: session.heldOn }]) : [];
      if (isYoung) await this.askForPermission(answered, by);
      return answered;
    });
  }

  private async askAboutLimit({ memberId }: Booking, session: LockedOffer['session'], anyway: boolean): Promise<void> {
    const said = await this.members.availableOn([memberId], session);
    askBeforeOverLimit((await this.limits.of(said, session.heldOn)).get(memberId) ?? null, anyway);
  }

  private async askForPermission(booking: Booking, by: Actor): Promise<void> {
    const { memberId, sessionId, answerBy } = booking;
    const session = await this.sessions.get(sessionId);
    const { title, plainSummary, heldOn, startsAt, endsAt, place } = session;
    await this.consent.askForPermission({ memberId, sessionId, answerBy, activity: { title, plainSummary, heldOn, startsAt, endsAt, place, around: { ...aroundDate(session, booking), ...((await this.employment.payWaits(booking, session)) && { payWaits: true }) } } }, by);
  }
}

import { decided, must, type Decision, type Instant, type PlainDate } from '@alongside/kernel';

import { holdsSeat, type Booking } from './booking';
import { offerAccepted, offerDeclined, offerHeld } from './events';
import { permissionNow, type ConsentAnswer } from './permission';
import type { OpportunitiesRefusal } from './refusals';
import { whyNotSeat, type SeatGroup } from './seats';
import { hasStarted, type Session } from './session';

export const offerAnswers = ['YES', 'NOT_SURE', 'NO'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

/** What the answer depends on besides the booking itself. */
export interface AnswerMoment {
  readonly session: Pick<Session, 'heldOn' | 'startsAt'>;
  readonly seats: SeatGroup | undefined;
  readonly now: Instant;
  readonly today: PlainDate;
}

/** The answer a booking stands for, or null while there is none. */
export function answerOf(booking: Pick<Booking, 'state'>): OfferAnswer | null {
  if (booking.state === 'held') return 'NOT_SURE';
  if (booking.state === 'declined') return 'NO';
  return holdsSeat(booking) ? 'YES' : null;
}

function whyNotChange(booking: Booking, { session, now }: AnswerMoment): OpportunitiesRefusal | null {
  if (hasStarted(session, now)) return 'SESSION_STARTED';
  if (booking.state === 'cancelled' && booking.permission === 'refused') return 'PERMISSION_REFUSED';
  return booking.state === 'cancelled' ? 'OFFER_CLOSED' : null;
}

/** A place can be taken until the last day for answers, as long as one is left. */
export function whyNotAccept(booking: Booking, moment: AnswerMoment): OpportunitiesRefusal | null {
  const closed = whyNotChange(booking, moment);
  if (closed) return closed;
  if (holdsSeat(booking)) return null;
  if (booking.state === 'lapsed' || moment.today > booking.answerBy) return 'OFFER_CLOSED';
  return whyNotSeat(moment.seats);
}

/** "Not sure" keeps a place too, so it asks for the same as "yes"; after the last day nothing can be kept open. */
export function whyNotHold(booking: Booking, moment: AnswerMoment): OpportunitiesRefusal | null {
  return whyNotAccept(booking, moment) ?? (moment.today > booking.answerBy ? 'OFFER_CLOSED' : null);
}

/** "No" is always possible before the start. */
export function whyNotDecline(booking: Booking, moment: AnswerMoment): OpportunitiesRefusal | null {
  return whyNotChange(booking, moment);
}

const whyNot = { YES: whyNotAccept, NOT_SURE: whyNotHold, NO: whyNotDecline } as const;

export function whyNotAnswer(booking: Booking, answer: OfferAnswer, moment: AnswerMoment): OpportunitiesRefusal | null {
  return whyNot[answer](booking, moment);
}

/** Null when this is the answer already given: saying it again changes nothing. */
export function answerOffer(booking: Booking, answer: OfferAnswer, moment: AnswerMoment, consent: ConsentAnswer): Decision<Booking> | null {
  if (answerOf(booking) === answer) return null;
  must(whyNotAnswer(booking, answer, moment));
  const answered: Booking = { ...booking, answeredAt: moment.now, confirmedAt: null };
  if (answer === 'NO') {
    const declined: Booking = { ...answered, state: 'declined' };
    return decided(declined, offerDeclined(declined));
  }
  if (answer === 'NOT_SURE') {
    const held: Booking = { ...answered, state: 'held' };
    return decided(held, offerHeld(held));
  }
  const permission = permissionNow(booking, consent);
  if (permission === 'refused') must('PERMISSION_REFUSED');
  const accepted: Booking = { ...answered, state: 'accepted', permission };
  return decided(accepted, offerAccepted(accepted, moment.session));
}

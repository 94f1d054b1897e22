import { decided, must, mustAll, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { bookingConfirmed } from './events';
import type { ConsentAnswer } from './permission';
import { whyNotThatPlace, type PlaceStanding } from './place-check';
import type { OpportunitiesRefusal } from './refusals';
import type { Session } from './session';
import { whyNotTakePart } from './take-part';

/** What members' own context says is still needed of somebody on that day, such as a check that runs out before it. */
export interface StillNeeded {
  readonly code: Id<string>;
  readonly name: string;
  readonly reason: string;
  readonly until: PlainDate | null;
}

const settled: ReadonlySet<string> = new Set(['confirmed', 'came', 'came-late', 'sent-word', 'did-not-come']);

/** Nobody is confirmed before they said yes themselves, somebody else where that must be, and everything required for that day is there; nobody young while a manager has not signed what keeps them safe. */
export function whyNotConfirm(booking: Pick<Booking, 'state'>, consent: ConsentAnswer, needed: readonly StillNeeded[] = [], lacksSafetyPlan = false, place: PlaceStanding = 'none'): OpportunitiesRefusal | null {
  if (settled.has(booking.state)) return 'ALREADY_CONFIRMED';
  if (consent === 'PERMISSION_REFUSED') return 'PERMISSION_REFUSED';
  if (booking.state !== 'accepted') return 'NOT_ACCEPTED';
  if (consent !== null) return 'PERMISSION_WAITING';
  if (lacksSafetyPlan) return 'SAFETY_PLAN_NOT_SIGNED';
  return needed.length === 0 ? whyNotThatPlace(place) : 'CHECKS_MISSING';
}

/** Throws Refusals with each reason that something is missing, by its name. */
export function confirmBooking(
  booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>, consent: ConsentAnswer, needed: readonly StillNeeded[], now: Instant, lacksSafetyPlan = false, place: PlaceStanding = 'none',
): Decision<Booking> {
  if (booking.state !== 'accepted') must(whyNotConfirm(booking, consent));
  must(lacksSafetyPlan && consent === null ? 'SAFETY_PLAN_NOT_SIGNED' : null);
  mustAll(whyNotTakePart(consent, needed).map(({ code, name }) => (name === null ? new Refusal(code) : new Refusal(code, 'bookingId', { name }))));
  must(whyNotThatPlace(place));
  const confirmed: Booking = { ...booking, state: 'confirmed', confirmedAt: now };
  return decided(confirmed, bookingConfirmed(confirmed, session));
}

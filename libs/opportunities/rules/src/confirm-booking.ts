import { decided, must, mustAll, Refusal, type Decision, type Instant } from '@alongside/kernel';

import type { Booking } from './booking';
import { bookingConfirmed } from './events';
import type { OpportunitiesRefusal } from './refusals';
import type { Session } from './session';
import { whyNotTakePart, type StandsBetween } from './take-part';

const settled: ReadonlySet<string> = new Set(['confirmed', 'came', 'came-late', 'sent-word', 'did-not-come']);

/** Nobody is confirmed before they said yes themselves and nothing stands between them and the date. The button shows the first thing that does; the deed names all of them. */
export function whyNotConfirm(booking: Pick<Booking, 'state'>, between: StandsBetween): OpportunitiesRefusal | null {
  if (settled.has(booking.state)) return 'ALREADY_CONFIRMED';
  if (between.consent === 'PERMISSION_REFUSED') return 'PERMISSION_REFUSED';
  if (booking.state !== 'accepted') return 'NOT_ACCEPTED';
  const [first] = whyNotTakePart(between);
  if (first === undefined) return null;
  return first.name === null ? (first.code as OpportunitiesRefusal) : 'CHECKS_MISSING';
}

/** Throws Refusals with each reason that something is missing, a check by its name. */
export function confirmBooking(booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>, between: StandsBetween, now: Instant): Decision<Booking> {
  if (booking.state !== 'accepted') must(whyNotConfirm(booking, between));
  mustAll(whyNotTakePart(between).map(({ code, name }) => (name === null ? new Refusal(code) : new Refusal(code, 'bookingId', { name }))));
  const confirmed: Booking = { ...booking, state: 'confirmed', confirmedAt: now };
  return decided(confirmed, bookingConfirmed(confirmed, session));
}

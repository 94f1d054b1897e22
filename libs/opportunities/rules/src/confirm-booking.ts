import { decided, must, type Decision, type Instant } from '@alongside/kernel';

import type { Booking } from './booking';
import { bookingConfirmed } from './events';
import type { ConsentAnswer } from './permission';
import type { OpportunitiesRefusal } from './refusals';
import type { Session } from './session';

const settled: ReadonlySet<string> = new Set(['confirmed', 'came', 'came-late', 'sent-word', 'did-not-come']);

/** Nobody is confirmed before they said yes themselves and, where somebody else must allow it, that person said yes too. */
export function whyNotConfirm(booking: Pick<Booking, 'state'>, consent: ConsentAnswer): OpportunitiesRefusal | null {
  if (settled.has(booking.state)) return 'ALREADY_CONFIRMED';
  if (consent === 'PERMISSION_REFUSED') return 'PERMISSION_REFUSED';
  if (booking.state !== 'accepted') return 'NOT_ACCEPTED';
  return consent === null ? null : 'PERMISSION_WAITING';
}

export function confirmBooking(booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>, consent: ConsentAnswer, now: Instant): Decision<Booking> {
  must(whyNotConfirm(booking, consent));
  const confirmed: Booking = { ...booking, state: 'confirmed', confirmedAt: now };
  return decided(confirmed, bookingConfirmed(confirmed, session));
}

import { decided, type Decision, type Instant } from '@alongside/kernel';

import type { Booking } from './booking';
import { offerDeclined } from './events';
import { hasStarted, type Session } from './session';

const open: ReadonlySet<Booking['state']> = new Set(['offered', 'held', 'accepted', 'confirmed']);

/** Somebody left: what is still ahead of them ends like a "no", which never counts against anybody. What has begun, and what was earned, stays. */
export function endForLeaving(booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>, now: Instant): Decision<Booking> | null {
  if (!open.has(booking.state) || hasStarted(session, now)) return null;
  const declined: Booking = { ...booking, state: 'declined', answeredAt: now, confirmedAt: null };
  return decided(declined, offerDeclined(declined));
}

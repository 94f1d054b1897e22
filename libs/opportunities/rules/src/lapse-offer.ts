import { decided, type Decision, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { offerDeclined, offerLapsed } from './events';

/** The day for answers has passed and no clear answer came. */
export function hasLapsed(booking: Pick<Booking, 'state' | 'answerBy'>, today: PlainDate): boolean {
  return (booking.state === 'offered' || booking.state === 'held') && today > booking.answerBy;
}

export function lapseOffer(booking: Booking): Decision<Booking> {
  const lapsed: Booking = { ...booking, state: 'lapsed' };
  return decided(lapsed, offerLapsed(lapsed));
}

const ahead: ReadonlySet<Booking['state']> = new Set(['offered', 'held', 'accepted', 'confirmed']);

/** Whoever is in the group no more is not at its dates to come; it is closed, and told as a no. Null when nothing was to come. */
export function leaveGroupDate(booking: Booking): Decision<Booking> | null {
  if (!ahead.has(booking.state)) return null;
  const cancelled: Booking = { ...booking, state: 'cancelled', confirmedAt: null };
  return decided(cancelled, offerDeclined(cancelled));
}

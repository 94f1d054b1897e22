import { decided, type Decision, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { offerLapsed } from './events';

/** The day for answers has passed and no clear answer came. */
export function hasLapsed(booking: Pick<Booking, 'state' | 'answerBy'>, today: PlainDate): boolean {
  return (booking.state === 'offered' || booking.state === 'held') && today > booking.answerBy;
}

export function lapseOffer(booking: Booking): Decision<Booking> {
  const lapsed: Booking = { ...booking, state: 'lapsed' };
  return decided(lapsed, offerLapsed(lapsed));
}

import { decided, type Decision } from '@alongside/kernel';

import { holdsSeat, type Booking, type Permission } from './booking';
import { permissionNoted } from './events';

/** Consent's own answer to "why may this member not take part": null means nothing stands in the way. */
export type ConsentAnswer = string | null;

export function permissionFrom(consent: ConsentAnswer): Permission {
  if (consent === null) return 'not-needed';
  return consent === 'PERMISSION_REFUSED' ? 'refused' : 'waiting';
}

/** The same answer, from what a booking remembers of it. */
export function consentAnswerOf(booking: Pick<Booking, 'permission'>): ConsentAnswer {
  if (booking.permission === 'waiting') return 'PERMISSION_WAITING';
  return booking.permission === 'refused' ? 'PERMISSION_REFUSED' : null;
}

/** A yes lets the booking go on. After a late yes the offer stands again: an offer never goes away. */
export function permissionGiven(booking: Booking): Decision<Booking> {
  const reopened = booking.state === 'cancelled' && booking.permission === 'refused';
  const told: Booking = { ...booking, permission: 'given', state: reopened ? 'offered' : booking.state };
  return decided(told, permissionNoted(told));
}

/** A no gives the seat back. */
export function permissionRefused(booking: Booking): Decision<Booking> {
  const told: Booking = { ...booking, permission: 'refused', state: holdsSeat(booking) ? 'cancelled' : booking.state };
  return decided(told, permissionNoted(told));
}

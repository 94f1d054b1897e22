import { decided, type Decision } from '@alongside/kernel';

import type { Booking, BookingState, Permission } from './booking';
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

/** What a booking should remember from now on: a yes somebody gave stays visible as a yes. */
export function permissionNow(booking: Pick<Booking, 'permission'>, consent: ConsentAnswer): Permission {
  const told = permissionFrom(consent);
  return told === 'not-needed' && booking.permission !== 'not-needed' ? 'given' : told;
}

/** Null when the booking knows already. A no gives the seat back; a yes after a no lets the offer stand again, because an offer never goes away. */
export function notePermission(booking: Booking, consent: ConsentAnswer): Decision<Booking> | null {
  const permission = permissionNow(booking, consent);
  if (permission === booking.permission) return null;
  const noted: Booking = { ...booking, permission, state: stateAfter(booking, permission) };
  return decided(noted, permissionNoted(noted));
}

/** Whoever has been marked in the register was there, and is paid for it, whatever is said afterwards. */
const stillAhead: ReadonlySet<BookingState> = new Set(['held', 'accepted', 'confirmed']);

function stateAfter({ state, permission: before }: Booking, permission: Permission): BookingState {
  if (permission === 'refused') return stillAhead.has(state) ? 'cancelled' : state;
  if (before === 'refused' && state === 'cancelled') return 'offered';
  // Talking it over again takes a confirmation back, but not the seat.
  return permission === 'waiting' && state === 'confirmed' ? 'accepted' : state;
}

import { addDays, londonInstant, type ClockTime, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { hasStarted, startOf, type Session } from './session';

/** A private way to one booking, as far as the rules care. */
export interface InvitationTime {
  readonly id: Id<'Invitation'>;
  readonly endsAt: Instant;
}

const MIDNIGHT = '00:00' as ClockTime;

/** The first link works through the last day for answers. */
export function firstLinkEnds(booking: Pick<Booking, 'answerBy'>, session: Pick<Session, 'heldOn' | 'startsAt'>): Instant {
  const dayAfter = londonInstant(addDays(booking.answerBy, 1) as PlainDate, MIDNIGHT);
  const start = startOf(session);
  return dayAfter < start ? dayAfter : start;
}

/** A link asked for again works until the start, because a "no" still helps until then. Null when nothing can be answered any more. */
export function renewedLinkEnds(session: Pick<Session, 'heldOn' | 'startsAt'>, now: Instant): Instant | null {
  return hasStarted(session, now) ? null : startOf(session);
}

export function hasEnded(invitation: Pick<InvitationTime, 'endsAt'>, now: Instant): boolean {
  return now >= invitation.endsAt;
}

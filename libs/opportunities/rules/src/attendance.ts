import { decided, must, type Decision, type Instant } from '@alongside/kernel';

import type { Booking, BookingState } from './booking';
import { attendanceMarked } from './events';
import { consentAnswerOf } from './permission';
import type { OpportunitiesRefusal } from './refusals';
import { hasStarted, type Session } from './session';

export const attendances = ['came', 'came-late', 'sent-word', 'did-not-come'] as const;
export type Attendance = (typeof attendances)[number];

export function attendanceOf(booking: Pick<Booking, 'state'>): Attendance | null {
  return attendances.find((attendance) => attendance === booking.state) ?? null;
}

/** Somebody who sent word or did not come has no time to be paid for; somebody late was still waited for and is paid in full. */
export function minutesThere(attendance: Attendance, sessionMinutes: number): number {
  return attendance === 'came' || attendance === 'came-late' ? sessionMinutes : 0;
}

export function whyNotMark(booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt' | 'registerClosedAt'>, now: Instant): OpportunitiesRefusal | null {
  if (session.registerClosedAt !== null) return 'REGISTER_CLOSED';
  if (!hasStarted(session, now)) return 'REGISTER_NOT_OPEN';
  if (booking.state === 'confirmed' || attendanceOf(booking) !== null) return null;
  return booking.state === 'accepted' && consentAnswerOf(booking) === 'PERMISSION_WAITING' ? 'PERMISSION_WAITING' : 'NOT_CONFIRMED';
}

/** `null` takes the mark away again: everybody can press a wrong key. */
export function markAttendance(booking: Booking, attendance: Attendance | null, session: Pick<Session, 'heldOn' | 'startsAt' | 'registerClosedAt'>, now: Instant): Decision<Booking> {
  must(whyNotMark(booking, session, now));
  const state: BookingState = attendance ?? 'confirmed';
  const marked: Booking = { ...booking, state };
  return decided(marked, attendanceMarked(marked));
}

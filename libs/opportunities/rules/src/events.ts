import type { Fact } from '@alongside/kernel';

import type { Booking } from './booking';
import type { Attendance } from './attendance';
import type { Session } from './session';

/** Everything this context tells the others. Ids, days, amounts and states only. */
const about = ({ id, sessionId, memberId }: Booking) => ({ bookingId: id, sessionId, memberId });
const fact = (name: string, subjectId: string, data: Fact['data']): Fact => ({ name: `opportunities.${name}`, subjectId, data });

export const sessionOpened = (session: Session): Fact =>
  fact('session-opened', session.id, { sessionId: session.id, kind: session.kind, heldOn: session.heldOn });

export const offerMade = (booking: Booking): Fact =>
  fact('offer-made', booking.id, { ...about(booking), payPence: booking.payPence, payBy: booking.payBy, answerBy: booking.answerBy });

export const offerAccepted = (booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>): Fact =>
  fact('offer-accepted', booking.id, {
    ...about(booking), heldOn: session.heldOn, startsAt: session.startsAt, needsPermission: booking.permission === 'waiting',
  });

export const offerHeld = (booking: Booking): Fact => fact('offer-held', booking.id, { ...about(booking), answerBy: booking.answerBy });

export const offerDeclined = (booking: Booking): Fact => fact('offer-declined', booking.id, about(booking));

export const offerLapsed = (booking: Booking): Fact => fact('offer-lapsed', booking.id, about(booking));

export const permissionNoted = (booking: Booking): Fact =>
  fact('permission-noted', booking.id, { ...about(booking), permission: booking.permission, state: booking.state });

export const bookingConfirmed = (booking: Booking, session: Pick<Session, 'heldOn' | 'startsAt'>): Fact =>
  fact('booking-confirmed', booking.id, { ...about(booking), heldOn: session.heldOn, startsAt: session.startsAt });

export const attendanceMarked = (booking: Booking): Fact => fact('attendance-marked', booking.id, { ...about(booking), state: booking.state });

export const attendanceConfirmed = (booking: Booking, attendance: Attendance, session: Pick<Session, 'heldOn' | 'activity' | 'payTier'>, minutes: number): Fact =>
  fact('attendance-confirmed', booking.id, {
    ...about(booking), attendance, heldOn: session.heldOn, activity: session.activity, payTier: session.payTier, minutes, payPence: booking.payPence, payBy: booking.payBy,
  });

export const registerClosed = (session: Session): Fact => fact('register-closed', session.id, { sessionId: session.id, heldOn: session.heldOn });

export const newLinkAsked = (booking: Booking): Fact => fact('new-link-asked', booking.id, about(booking));

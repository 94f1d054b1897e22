import type { AskedAllTheSame } from './all-the-same';
import type { ChildDay } from './child-day';
import type { DayChange } from './day-change';
import type { PlaceCheck } from './place-check';
import type { Fact } from '@alongside/kernel';

import type { Attendance } from './attendance';
import type { Booking } from './booking';
import type { Paper } from './paper';
import type { SafetyPlan } from './safety-plan';
import type { Session } from './session';
import type { ShelfPaper } from './shelf-paper';

/** Everything this context tells the others. Ids, days, amounts and states only. */
const about = ({ id, sessionId, memberId }: Booking) => ({ bookingId: id, sessionId, memberId });

type Starts = Pick<Session, 'heldOn' | 'startsAt'>;

export const sessionOpened = ({ id, kind, heldOn }: Session): Fact => ({
  name: 'opportunities.session-opened', subjectId: id, data: { sessionId: id, kind, heldOn },
});

export const offerMade = (booking: Booking): Fact => ({
  name: 'opportunities.offer-made', subjectId: booking.id,
  data: { ...about(booking), payPence: booking.payPence, payBy: booking.payBy, answerBy: booking.answerBy },
});

export const offerAccepted = (booking: Booking, { heldOn, startsAt }: Starts): Fact => ({
  name: 'opportunities.offer-accepted', subjectId: booking.id,
  data: { ...about(booking), heldOn, startsAt, needsPermission: booking.permission === 'waiting' },
});

export const offerHeld = (booking: Booking): Fact => ({
  name: 'opportunities.offer-held', subjectId: booking.id, data: { ...about(booking), answerBy: booking.answerBy },
});

export const offerDeclined = (booking: Booking): Fact => ({ name: 'opportunities.offer-declined', subjectId: booking.id, data: { ...about(booking) } });

export const offerLapsed = (booking: Booking): Fact => ({ name: 'opportunities.offer-lapsed', subjectId: booking.id, data: { ...about(booking) } });

export const permissionNoted = (booking: Booking): Fact => ({
  name: 'opportunities.permission-noted', subjectId: booking.id, data: { ...about(booking), decision: booking.permission, state: booking.state },
});

export const bookingConfirmed = (booking: Booking, { heldOn, startsAt }: Starts): Fact => ({
  name: 'opportunities.booking-confirmed', subjectId: booking.id, data: { ...about(booking), heldOn, startsAt },
});

export const attendanceMarked = (booking: Booking): Fact => ({
  name: 'opportunities.attendance-marked', subjectId: booking.id, data: { ...about(booking), state: booking.state },
});

export const attendanceConfirmed = (booking: Booking, attendance: Attendance, session: Pick<Session, 'heldOn' | 'activity' | 'payTier'>, minutes: number): Fact => ({
  name: 'opportunities.attendance-confirmed', subjectId: booking.id,
  data: {
    ...about(booking), attendance, heldOn: session.heldOn, activity: session.activity, payTier: session.payTier, minutes,
    payPence: booking.payPence, payBy: booking.payBy,
  },
});

export const registerClosed = ({ id, heldOn }: Session): Fact => ({
  name: 'opportunities.register-closed', subjectId: id, data: { sessionId: id, heldOn },
});

export const newLinkAsked = (booking: Booking): Fact => ({ name: 'opportunities.new-link-asked', subjectId: booking.id, data: { ...about(booking) } });

const aboutPaper = ({ id, sessionId }: Paper) => ({ paperId: id, sessionId });

export const paperAdded = (paper: Paper): Fact => ({ name: 'opportunities.paper-added', subjectId: paper.id, data: { ...aboutPaper(paper), pagesCount: paper.pages } });

export const paperShared = (paper: Paper): Fact => ({ name: 'opportunities.paper-shared', subjectId: paper.id, data: { ...aboutPaper(paper) } });

export const paperTakenBack = (paper: Paper): Fact => ({ name: 'opportunities.paper-taken-back', subjectId: paper.id, data: { ...aboutPaper(paper) } });

export const paperClosed = (paper: Paper): Fact => ({ name: 'opportunities.paper-closed', subjectId: paper.id, data: { ...aboutPaper(paper) } });

export const safetyPlanMoved = ({ id, sessionId, state }: SafetyPlan): Fact => ({ name: `opportunities.safety-plan-${state}`, subjectId: id, data: { safetyPlanId: id, sessionId } });

const ofShelfPaper = (name: string) => ({ id, lineId, groupId, kind, version, pages }: ShelfPaper): Fact => ({
  name, subjectId: id, data: { shelfPaperId: id, lineId, groupId, kind, versionNumber: version, pagesCount: pages },
});

export const shelfPaperPut = ofShelfPaper('opportunities.shelf-paper-put');
export const shelfPaperReplaced = ofShelfPaper('opportunities.shelf-paper-replaced');
export const shelfPaperTakenAway = ofShelfPaper('opportunities.shelf-paper-taken-away');

export const sessionAsksForReference = ({ id, referenceLevel }: Session): Fact => ({ name: 'opportunities.session-asks-for-reference', subjectId: id, data: { sessionId: id, levelNumber: referenceLevel } });

export const sessionBreakPlanned = ({ id, breakAt, breakMinutes }: Session): Fact => ({ name: 'opportunities.session-break-planned', subjectId: id, data: { sessionId: id, breakAt, minutes: breakMinutes } });

/** Neither the rule nor what came of it: that somebody looked is all. */
export const placeChecked = ({ id, sessionId, memberId }: PlaceCheck): Fact => ({ name: 'opportunities.place-checked', subjectId: memberId, data: { placeCheckId: id, sessionId, memberId } });

export const childDayPlanned = ({ id }: ChildDay): Fact => ({ name: 'opportunities.child-day-planned', subjectId: id, data: { bookingId: id } });

/** Not with whom. */
export const childLeft = ({ id, leftHow }: ChildDay): Fact => ({ name: leftHow === null ? 'opportunities.child-left-taken-back' : 'opportunities.child-left', subjectId: id, data: { bookingId: id } });

/** Not which languages or ages. */
export const sessionSaysWhoFits = ({ id }: Session): Fact => ({ name: 'opportunities.session-says-who-fits', subjectId: id, data: { sessionId: id } });

/** Neither why they do not fit nor why they were asked. */
export const askedAllTheSame = ({ id, sessionId, memberId }: AskedAllTheSame): Fact => ({ name: 'opportunities.asked-all-the-same', subjectId: id, data: { bookingId: id, sessionId, memberId } });

/** That something was said and read; never what. */
export const dayChangeSaid = ({ id, bookingId }: DayChange): Fact => ({ name: 'opportunities.day-change-said', subjectId: bookingId, data: { dayChangeId: id, bookingId } });

export const dayChangeSeen = ({ id, bookingId }: DayChange): Fact => ({ name: 'opportunities.day-change-seen', subjectId: bookingId, data: { dayChangeId: id, bookingId } });

import { instant, type Id, type Pence, type PlainDate } from '@alongside/kernel';

import type { Booking, BookingState, Permission } from '../booking';

const offered = (): Booking => ({
  id: '01936f00-0000-7000-8000-00000000b001' as Id<'Booking'>, sessionId: '01936f00-0000-7000-8000-00000000a001' as Id<'Session'>,
  memberId: '01936f00-0000-7000-8000-00000000c001' as Id<'Member'>, memberKind: 'parent-carer', state: 'offered',
  permission: 'not-needed', payPence: 5250 as Pence, payBy: '2026-12-22' as PlainDate, answerBy: '2026-12-03' as PlainDate,
  offeredAt: instant('2026-11-23T09:00:00Z'), answeredAt: null, confirmedAt: null,
});

const inState = (state: BookingState, permission: Permission = 'not-needed') => (): Booking => ({ ...offered(), state, permission });

/** Bookings named by their state: `aBooking.confirmed()`. */
export const aBooking = {
  offered, held: inState('held'), accepted: inState('accepted'), declined: inState('declined'), lapsed: inState('lapsed'),
  confirmed: inState('confirmed'), came: inState('came'), cameLate: inState('came-late'), sentWord: inState('sent-word'), didNotCome: inState('did-not-come'),
  waitingForPermission: inState('accepted', 'waiting'), refusedPermission: inState('cancelled', 'refused'), calledOff: inState('cancelled'),
};

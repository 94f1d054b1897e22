import { attendanceView } from './0002-attendance-view';
import { papers } from './0121-papers';
import { sessionsSeatsBookings } from './0001-sessions-seats-bookings';

export const opportunitiesMigrations = [sessionsSeatsBookings, attendanceView, papers];

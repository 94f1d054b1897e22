import { attendanceView } from './0002-attendance-view';
import { sessionsSeatsBookings } from './0001-sessions-seats-bookings';

export const opportunitiesMigrations = [sessionsSeatsBookings, attendanceView];

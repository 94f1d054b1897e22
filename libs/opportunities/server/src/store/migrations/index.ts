import { sessionsSeatsBookings } from './0001-sessions-seats-bookings';

export const opportunitiesMigrations = [sessionsSeatsBookings];

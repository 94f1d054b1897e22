import { Booking } from '../../../../opportunities/server/src/store/booking.entity';
export const raise = Booking;

export const Booking = 1;

import { Clock, type Actor, type Id } from '@alongside/kernel';
import { markAttendance, type Attendance, type Booking } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { SessionStore } from '../store/session.store';

@Injectable()
export class MarkAttendance {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** `null` takes a mark away. Throws Refusal NOT_FOUND, REGISTER_NOT_OPEN, REGISTER_CLOSED, NOT_CONFIRMED, PERMISSION_WAITING. */
  run(bookingId: Id<'Booking'>, attendance: Attendance | null, by: Actor): Promise<Booking> {
    return this.transactions.run(async () => {
      const booking = await this.bookings.lock(bookingId);
      // Read after the lock: whoever closes the register holds this booking too.
      const session = await this.sessions.get(booking.sessionId);
      return this.bookings.save(markAttendance(booking, attendance, session, this.clock.now()), by);
    });
  }
}

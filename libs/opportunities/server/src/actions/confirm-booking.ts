import { Clock, type Actor, type Id } from '@alongside/kernel';
import { confirmBooking, type Booking } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { TakePartGate } from '../take-part-gate';

/** The coordinator counts on somebody. Consent and checks are asked now, for the day of the date, not remembered. */
@Injectable()
export class ConfirmBooking {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly gate: TakePartGate,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, NOT_ACCEPTED, PERMISSION_WAITING, PERMISSION_REFUSED, ALREADY_CONFIRMED, SAFETY_PLAN_NOT_SIGNED, PLACE_NOT_LOOKED_AT, PLACE_NEVER, or each check that is missing. */
  run(bookingId: Id<'Booking'>, by: Actor): Promise<Booking> {
    return this.transactions.run(async () => {
      const { booking, session } = await this.bookings.lockOffer(bookingId);
      return this.bookings.save(confirmBooking(booking, session, await this.gate.between(booking, session), this.clock.now()), by);
    });
  }
}

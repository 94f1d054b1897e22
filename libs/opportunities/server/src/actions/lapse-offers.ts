import { Clock, type Actor } from '@alongside/kernel';
import { lapseOffer, seatChange, type Booking } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { SeatCounter } from '../store/seat-counter';

/** Offers without a clear answer on their last day end, and the seats kept for them are free again. */
@Injectable()
export class LapseOffers {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly seats: SeatCounter,
    private readonly clock: Clock,
  ) {}

  /** Answers how many ended; some at a time, so that nobody waits long behind it. */
  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const overdue = await this.bookings.lockOverdue(this.clock.today());
      const decisions = overdue.map(lapseOffer);
      await this.bookings.saveAll(decisions, by);
      for (const [place, booking] of overdue.entries()) await this.giveBack(booking, decisions[place]?.state ?? booking);
      return overdue.length;
    });
  }

  private async giveBack(before: Booking, after: Booking): Promise<void> {
    await this.seats.change(before.sessionId, before.memberKind, seatChange(before, after));
  }
}

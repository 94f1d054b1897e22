import { Clock, type Actor, type Id } from '@alongside/kernel';
import { endForLeaving, seatChange } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { BookingsRead } from '../store/bookings.read';
import { SeatCounter } from '../store/seat-counter';

/** Somebody left: their places ahead are free again. One booking a transaction, so that nobody waits long behind it; twice is once. */
@Injectable()
export class EndForLeaving {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bookings: BookingStore,
    private readonly read: BookingsRead,
    private readonly seats: SeatCounter,
  ) {}

  async run(memberId: Id<'Member'>, by: Actor): Promise<number> {
    let ended = 0;
    for (const { id } of await this.read.ofMember(memberId, this.clock.today())) ended += await this.end(id, by);
    return ended;
  }

  private end(id: Id<'Booking'>, by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const { booking, session } = await this.bookings.lockOffer(id);
      const decision = endForLeaving(booking, session, this.clock.now());
      if (!decision) return 0;
      await this.seats.change(booking.sessionId, booking.memberKind, seatChange(booking, decision.state));
      await this.bookings.save(decision, by);
      return 1;
    });
  }
}

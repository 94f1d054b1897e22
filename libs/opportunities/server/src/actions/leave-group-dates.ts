import { Clock, type Actor, type Id } from '@alongside/kernel';
import { leaveGroupDate, seatChange } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { SeatCounter } from '../store/seat-counter';

/** Whoever left a group is at none of its dates to come, and their seats are free again. */
@Injectable()
export class LeaveGroupDates {
  constructor(private readonly transactions: Transactions, private readonly bookings: BookingStore, private readonly seats: SeatCounter, private readonly clock: Clock) {}

  run(groupId: Id<'NetworkGroup'>, memberId: Id<'Member'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      for (const booking of await this.bookings.lockOfGroup(groupId, memberId, this.clock.today())) {
        const decision = leaveGroupDate(booking);
        if (decision === null) continue;
        await this.bookings.save(decision, by);
        await this.seats.change(booking.sessionId, booking.memberKind, seatChange(booking, decision.state));
      }
    });
  }
}

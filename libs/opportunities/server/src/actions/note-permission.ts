import { ConsentDoor } from '@alongside/consent/server';
import type { Actor, Id } from '@alongside/kernel';
import { notePermission, seatChange, type Booking } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { SeatCounter } from '../store/seat-counter';

/** Consent has something new to say about a member and a session: the booking follows. Asked afresh, so old news does no harm. */
@Injectable()
export class NotePermission {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly seats: SeatCounter,
    private readonly consent: ConsentDoor,
  ) {}

  run(memberId: Id<'Member'>, sessionId: Id<'Session'>, by: Actor): Promise<Booking | null> {
    return this.transactions.run(async () => {
      const found = await this.bookings.idOf(memberId, sessionId);
      if (!found) return null;
      const { booking, session } = await this.bookings.lockOffer(found);
      const consent = await this.consent.whyNotTakePart(memberId, { sessionId, on: session.heldOn });
      const decision = notePermission(booking, consent);
      if (!decision) return booking;
      await this.seats.change(sessionId, booking.memberKind, seatChange(booking, decision.state));
      return this.bookings.save(decision, by);
    });
  }
}

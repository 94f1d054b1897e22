import { ConsentDoor } from '@alongside/consent/server';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { confirmBooking, type Booking } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PlaceStandings } from '../place-standings';
import { SafetyPlanNeeds } from '../safety-plan-needs';
import { StillNeededFor } from '../still-needed';
import { BookingStore } from '../store/booking.store';

/** The coordinator counts on somebody. Consent and checks are asked now, for the day of the date, not remembered. */
@Injectable()
export class ConfirmBooking {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly consent: ConsentDoor,
    private readonly needed: StillNeededFor,
    private readonly plans: SafetyPlanNeeds,
    private readonly places: PlaceStandings,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, NOT_ACCEPTED, PERMISSION_WAITING, PERMISSION_REFUSED, ALREADY_CONFIRMED, SAFETY_PLAN_NOT_SIGNED, PLACE_NOT_LOOKED_AT, PLACE_NEVER, or each check that is missing. */
  run(bookingId: Id<'Booking'>, by: Actor): Promise<Booking> {
    return this.transactions.run(async () => {
      const { booking, session } = await this.bookings.lockOffer(bookingId);
      const consent = await this.consent.whyNotTakePart(booking.memberId, { sessionId: booking.sessionId, on: session.heldOn });
      return this.bookings.save(confirmBooking(booking, session, consent, await this.needed.one(booking, session), this.clock.now(), await this.plans.holdsUp(booking), await this.places.one({ id: booking.sessionId, heldOn: session.heldOn }, booking.memberId)), by);
    });
  }
}

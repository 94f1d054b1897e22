import { pence, plainDate, systemActor, type Id } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { RaisePayment } from '../actions/raise-payment';

/** Came and came late are paid in full; who sent word or did not come is owed nothing. */
const paid = new Set(['came', 'came-late']);

/** The register raises each payment by itself. */
@Injectable()
@Reaction('opportunities.attendance-confirmed')
export class OnAttendanceConfirmed implements FactHandler {
  constructor(private readonly payments: RaisePayment) {}

  async run({ id, data }: RecordedFact): Promise<void> {
    if (!paid.has(String(data.attendance))) return;
    await this.payments.run(
      {
        memberId: String(data.memberId) as Id<'Member'>,
        bookingId: String(data.bookingId) as Id<'Booking'>,
        sessionId: String(data.sessionId) as Id<'Session'>,
        becauseEventId: id,
        activity: String(data.activity),
        payTier: String(data.payTier),
        minutes: Number(data.minutes),
        heldOn: plainDate(String(data.heldOn)),
        promised: {
          amount: typeof data.payPence === 'number' ? pence(data.payPence) : null,
          payBy: typeof data.payBy === 'string' ? plainDate(data.payBy) : null,
        },
      },
      systemActor('payments.raise-from-register'),
    );
  }
}

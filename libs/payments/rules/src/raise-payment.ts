import { decided, type Decision, type Id, type Instant, type Pence, type PlainDate } from '@alongside/kernel';

import { paymentRaised } from './events';
import type { InvolvementPayment } from './involvement-payment';
import { payableAmount } from './payable-amount';

export interface Attended {
  readonly memberId: Id<'Member'>;
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly becauseEventId: Id<'Event'>;
  readonly activity: string;
  readonly payTier: string;
  readonly minutes: number;
  readonly heldOn: PlainDate;
  readonly amount: Pence;
  readonly payBy: PlainDate;
}

/** Somebody came, so money is due from that day. Throws Refusal AMOUNT_OUT_OF_RANGE. */
export function raisePayment(id: Id<'Payment'>, attended: Attended, now: Instant): Decision<InvolvementPayment> {
  const payment: InvolvementPayment = {
    ...attended, id, amount: payableAmount(attended.amount), dueOn: attended.heldOn, state: 'due', raisedAt: now,
    checkedBy: null, checkedAt: null, approvedBy: null, approvedAt: null, runId: null, sentAt: null, payOn: null, paidOn: null,
  };
  return decided(payment, paymentRaised(payment));
}

import type { Actor, Id, Instant, Pence, PlainDate } from '@alongside/kernel';

import type { PaymentState } from './payment-state';

/** Money for time given. Its amount comes from the register and the rate card; nobody types it. */
export interface InvolvementPayment {
  readonly id: Id<'Payment'>;
  readonly memberId: Id<'Member'>;
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  /** The fact that raised it. One fact never raises two. */
  readonly becauseEventId: Id<'Event'>;
  /** The kind of work, never its topic. */
  readonly activity: string;
  /** The line of the rate card it is paid by. */
  readonly payTier: string;
  readonly minutes: number;
  readonly amount: Pence;
  readonly heldOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The day we promised. */
  readonly payBy: PlainDate;
  readonly state: PaymentState;
  readonly raisedAt: Instant;
  readonly checkedBy: Id<'Person'> | null;
  readonly checkedAt: Instant | null;
  readonly approvedBy: Id<'Person'> | null;
  readonly approvedAt: Instant | null;
  readonly runId: Id<'PayRun'> | null;
  readonly sentAt: Instant | null;
  /** The day the bank has it, once it is sent. */
  readonly payOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
}

/** A member's id is the id of her person, so one id tells whether somebody handles her own money. */
export function isPayee(payment: Pick<InvolvementPayment, 'memberId'>, by: Actor): boolean {
  return by.personId !== null && String(by.personId) === String(payment.memberId);
}

import { daysBetween, type PlainDate } from '@alongside/kernel';

import type { InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

export interface KnownAccount {
  /** The day this account took the place of an older one; null for a first account. */
  readonly replacedOn: PlainDate | null;
}

export interface BeforeTheRun {
  readonly payment: Pick<InvolvementPayment, 'state'>;
  readonly account: KnownAccount | null;
  /** Another live payment to the same member for the same day and kind of work. */
  readonly maybeTwice: boolean;
  readonly today: PlainDate;
  /** Days a changed account waits, so that a stolen sign-in cannot empty a run. */
  readonly coolOffDays: number;
}

/** What a person must look at before this line may leave. */
export function whyNotInRun({ payment, account, maybeTwice, today, coolOffDays }: BeforeTheRun): PaymentsRefusal | null {
  if (payment.state !== 'approved') return 'PAYMENT_NOT_APPROVED';
  return lineFlag({ account, maybeTwice, today, coolOffDays });
}

/** The same look at any time, for the list with exceptions first. */
export function lineFlag({ account, maybeTwice, today, coolOffDays }: Omit<BeforeTheRun, 'payment'>): PaymentsRefusal | null {
  if (account === null) return 'NO_BANK_DETAILS';
  if (account.replacedOn !== null && daysBetween(account.replacedOn, today) < coolOffDays) return 'NEW_BANK_DETAILS';
  return maybeTwice ? 'MAYBE_TWICE' : null;
}

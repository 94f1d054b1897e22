import { daysBetween, type PlainDate } from '@alongside/kernel';

import type { InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

export interface KnownAccount {
  /** The day this account took the place of an older one; null for a first account. */
  readonly replacedOn: PlainDate | null;
}

export interface BeforeTheRun {
  readonly account: KnownAccount | null;
  readonly today: PlainDate;
  /** Days a changed account waits, so that a stolen sign-in cannot empty a run. */
  readonly coolOffDays: number;
}

/** Why an approved payment does not leave with the next run. */
export function whyNotInRun(payment: Pick<InvolvementPayment, 'state'>, { account, today, coolOffDays }: BeforeTheRun): PaymentsRefusal | null {
  if (payment.state !== 'approved' && payment.state !== 'in-run') return 'PAYMENT_NOT_APPROVED';
  return whyNotPayTo(account, today, coolOffDays);
}

function whyNotPayTo(account: KnownAccount | null, today: PlainDate, coolOffDays: number): PaymentsRefusal | null {
  if (account === null) return 'NO_BANK_DETAILS';
  const isNew = account.replacedOn !== null && daysBetween(account.replacedOn, today) < coolOffDays;
  return isNew ? 'NEW_BANK_DETAILS' : null;
}

/** What somebody must look at first. "Twice?" and a shared account are settled once two people said yes to the line. */
export function lineFlag(payment: Pick<InvolvementPayment, 'state'>, { maybeTwice, sharesAccount, ...before }: BeforeTheRun & { readonly maybeTwice: boolean; readonly sharesAccount?: boolean }): PaymentsRefusal | null {
  const undecided = payment.state === 'due' || payment.state === 'checked';
  if (!undecided && payment.state !== 'approved') return null;
  if (undecided && maybeTwice) return 'MAYBE_TWICE';
  if (undecided && sharesAccount) return 'SAME_BANK_ACCOUNT';
  return whyNotPayTo(before.account, before.today, before.coolOffDays);
}

import { addDays, type PlainDate } from '@alongside/kernel';

import type { InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

export interface KnownAccount {
  /** The day this account took the place of an older one; null for a first account. */
  readonly replacedOn: PlainDate | null;
  /** Changed with a second proof. */
  readonly proved: boolean;
  /** Somebody has to ring the member first. */
  readonly ringFirst: boolean;
}

/** Days a changed account waits, so that a stolen sign-in cannot empty a run: with a second proof, and without. */
export interface WaitingDays {
  readonly proved: number;
  readonly unproved: number;
}

export interface BeforeTheRun {
  readonly account: KnownAccount | null;
  readonly today: PlainDate;
  readonly waitingDays: WaitingDays;
  /** Somebody of school age was there, and nobody has decided yet whether it was child employment. */
  readonly employmentPending: boolean;
}

/** Why an approved payment does not leave with the next run. */
export function whyNotInRun(payment: Pick<InvolvementPayment, 'state'>, { account, today, waitingDays, employmentPending }: BeforeTheRun): PaymentsRefusal | null {
  if (payment.state !== 'approved' && payment.state !== 'in-run') return 'PAYMENT_NOT_APPROVED';
  return employmentPending ? 'CHILD_EMPLOYMENT_PENDING' : whyNotPayTo(account, today, waitingDays);
}

function whyNotPayTo(account: KnownAccount | null, today: PlainDate, waitingDays: WaitingDays): PaymentsRefusal | null {
  if (account === null) return 'NO_BANK_DETAILS';
  if (account.ringFirst) return 'CALL_BACK_FIRST';
  const first = paysFrom(account, waitingDays);
  return first !== null && today < first ? 'NEW_BANK_DETAILS' : null;
}

/** The first day money may go to a changed account; null for one that never changed. */
export function paysFrom({ replacedOn, proved }: KnownAccount, days: WaitingDays): PlainDate | null {
  return replacedOn === null ? null : addDays(replacedOn, proved ? days.proved : days.unproved);
}

/** What somebody must look at first. "Twice?" and a shared account are settled once two people said yes to the line. */
export function lineFlag(payment: Pick<InvolvementPayment, 'state'>, { maybeTwice, sharesAccount, ...before }: BeforeTheRun & { readonly maybeTwice: boolean; readonly sharesAccount?: boolean }): PaymentsRefusal | null {
  const undecided = payment.state === 'due' || payment.state === 'checked';
  if (!undecided && payment.state !== 'approved') return null;
  if (undecided && maybeTwice) return 'MAYBE_TWICE';
  if (undecided && sharesAccount) return 'SAME_BANK_ACCOUNT';
  return before.employmentPending ? 'CHILD_EMPLOYMENT_PENDING' : whyNotPayTo(before.account, before.today, before.waitingDays);
}

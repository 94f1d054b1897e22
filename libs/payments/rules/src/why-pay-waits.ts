import type { InvolvementPayment } from './involvement-payment';
import type { PaymentState } from './payment-state';
import { lineFlag, whyNotInRun, type BeforeTheRun } from './why-not-in-run';

/** Each reason for which money that is owed does not move, as the person it is owed to reads it. What only the pay team may know, such as an account that somebody else has too, is `LOOKED_AT_AGAIN`. */
export const payWaits = ['HELD', 'QUERIED', 'FAILED', 'CHILD_EMPLOYMENT_PENDING', 'NO_BANK_DETAILS', 'CALL_BACK_FIRST', 'NEW_BANK_DETAILS', 'LOOKED_AT_AGAIN'] as const;

export type PayWait = (typeof payWaits)[number];

const stopped: Partial<Readonly<Record<PaymentState, PayWait>>> = { held: 'HELD', queried: 'QUERIED', failed: 'FAILED' };

const asTheyRead: Readonly<Partial<Record<string, PayWait>>> = {
  MAYBE_TWICE: 'LOOKED_AT_AGAIN', SAME_BANK_ACCOUNT: 'LOOKED_AT_AGAIN', CHILD_EMPLOYMENT_PENDING: 'CHILD_EMPLOYMENT_PENDING', NO_BANK_DETAILS: 'NO_BANK_DETAILS', CALL_BACK_FIRST: 'CALL_BACK_FIRST', NEW_BANK_DETAILS: 'NEW_BANK_DETAILS',
};

/** The same reasons for which the pay team's line stops and a run leaves it out, never others. Null while nothing is in the way; a reason nobody thought of here is still told as a look once more. */
export function whyPayWaits(payment: Pick<InvolvementPayment, 'state'>, before: BeforeTheRun & { readonly maybeTwice: boolean; readonly sharesAccount?: boolean }): PayWait | null {
  const { state } = payment;
  if (state in stopped) return stopped[state] ?? null;
  const why = state === 'in-run' ? whyNotInRun(payment, before) : lineFlag(payment, before);
  return why === null ? null : (asTheyRead[why] ?? 'LOOKED_AT_AGAIN');
}

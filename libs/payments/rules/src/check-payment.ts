import { decided, must, type Actor, type Decision, type Instant } from '@alongside/kernel';

import { helpedThem, type HelpedAccount } from './bank-account';
import { paymentChecked } from './events';
import { isPayee, type InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

export function whyNotCheck(payment: Pick<InvolvementPayment, 'state' | 'memberId'>, by: Actor, account: HelpedAccount | null = null): PaymentsRefusal | null {
  if (payment.state !== 'due') return 'PAYMENT_NOT_DUE';
  if (isPayee(payment, by)) return 'OWN_PAYMENT';
  if (account !== null && helpedThem(account, by)) return 'HELPED_THEM_IN';
  return null;
}

/** Somebody looked at day, kind, sum and payee, and they are right. */
export function check(payment: InvolvementPayment, by: Actor, now: Instant, account: HelpedAccount | null = null): Decision<InvolvementPayment> {
  must(whyNotCheck(payment, by, account));
  return decided({ ...payment, state: 'checked', checkedBy: by.personId, checkedAt: now }, paymentChecked(payment));
}

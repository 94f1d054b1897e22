import { decided, must, type Actor, type Decision, type Instant } from '@alongside/kernel';

import { helpedThem, type HelpedAccount } from './bank-account';
import { paymentApproved } from './events';
import { isPayee, type InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

/** Nobody approves a payment to themselves, or one they checked. */
export function whyNotApprove(payment: Pick<InvolvementPayment, 'state' | 'memberId' | 'checkedBy'>, by: Actor, account: HelpedAccount | null = null): PaymentsRefusal | null {
  if (payment.state !== 'checked') return 'PAYMENT_NOT_CHECKED';
  if (isPayee(payment, by)) return 'OWN_PAYMENT';
  if (account !== null && helpedThem(account, by)) return 'HELPED_THEM_IN';
  if (by.personId === payment.checkedBy) return 'SAME_PERSON_CHECKED';
  return null;
}

export function approve(payment: InvolvementPayment, by: Actor, now: Instant, account: HelpedAccount | null = null): Decision<InvolvementPayment> {
  must(whyNotApprove(payment, by, account));
  return decided({ ...payment, state: 'approved', approvedBy: by.personId, approvedAt: now }, paymentApproved(payment));
}

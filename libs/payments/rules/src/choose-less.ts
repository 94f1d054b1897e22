import { decided, must, type Decision, type Pence } from '@alongside/kernel';

import { paymentDeclined, paymentReduced } from './events';
import type { InvolvementPayment } from './involvement-payment';
import { canMove } from './payment-state';
import { payableAmount } from './payable-amount';

/** The member wants no money for this. No reason is asked. */
export function decline(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(canMove(payment.state, 'declined-by-member') ? null : 'PAYMENT_TOO_FAR');
  return decided({ ...payment, state: 'declined-by-member' }, paymentDeclined(payment));
}

/** The member wants less. Possible until somebody checked the sum. */
export function reduce(payment: InvolvementPayment, to: number): Decision<InvolvementPayment> {
  must(payment.state === 'due' ? null : 'PAYMENT_TOO_FAR');
  const amount: Pence = payableAmount(to);
  must(amount < payment.amount ? null : 'REDUCED_NOT_LESS', 'amountPence');
  const reduced = { ...payment, amount };
  return decided(reduced, paymentReduced(reduced, payment.amount));
}

import { decided, must, type Decision, type PlainDate } from '@alongside/kernel';

import { paymentFailed, paymentPaid } from './events';
import type { InvolvementPayment } from './involvement-payment';

/** The bank says the money arrived. */
export function confirmPaid(payment: InvolvementPayment, paidOn: PlainDate): Decision<InvolvementPayment> {
  must(payment.state === 'sent' ? null : 'PAYMENT_NOT_SENT');
  return decided({ ...payment, state: 'paid', paidOn }, paymentPaid(payment, paidOn));
}

/** The bank sent it back. It is owed again. */
export function fail(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(payment.state === 'sent' ? null : 'PAYMENT_NOT_SENT');
  return decided({ ...payment, state: 'failed', payOn: null }, paymentFailed(payment, payment.runId));
}

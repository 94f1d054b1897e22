import { decided, must, type Decision, type PlainDate } from '@alongside/kernel';

import { paymentFailed, paymentPaid } from './events';
import type { InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

/** The bank says the money arrived. */
export function confirmPaid(payment: InvolvementPayment, paidOn: PlainDate): Decision<InvolvementPayment> {
  must(payment.state === 'sent' ? null : 'PAYMENT_NOT_SENT');
  return decided({ ...payment, state: 'paid', paidOn }, paymentPaid(payment, paidOn));
}

export function whyNotFail(payment: Pick<InvolvementPayment, 'state'>): PaymentsRefusal | null {
  return payment.state === 'sent' ? null : 'PAYMENT_NOT_SENT';
}

/** The bank sent it back. It is owed again. */
export function fail(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(whyNotFail(payment));
  return decided({ ...payment, state: 'failed', payOn: null }, paymentFailed(payment, payment.runId));
}

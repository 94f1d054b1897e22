import { decided, must, type Decision, type Instant, type PlainDate } from '@alongside/kernel';

import { paymentSent } from './events';
import type { InvolvementPayment } from './involvement-payment';

/** Its line stands in the file that leaves for the bank. */
export function send(payment: InvolvementPayment, payOn: PlainDate, now: Instant): Decision<InvolvementPayment> {
  const { runId } = payment;
  must(payment.state === 'in-run' ? null : 'PAYMENT_NOT_IN_RUN');
  if (runId === null) throw new Error('A payment in a run knows its run.');
  return decided({ ...payment, state: 'sent', sentAt: now, payOn }, paymentSent(payment, runId, payOn));
}

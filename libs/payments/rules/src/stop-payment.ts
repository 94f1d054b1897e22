import { decided, must, type Decision } from '@alongside/kernel';

import { paymentHeld, paymentQueried, paymentResumed } from './events';
import type { InvolvementPayment } from './involvement-payment';
import { canMove } from './payment-state';

/** We stop it until somebody decides. Throws Refusal PAYMENT_TOO_FAR once it is in a run. */
export function hold(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(canMove(payment.state, 'held') ? null : 'PAYMENT_TOO_FAR');
  return decided({ ...payment, state: 'held' }, paymentHeld(payment));
}

/** We ask something first. */
export function query(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(canMove(payment.state, 'queried') ? null : 'PAYMENT_TOO_FAR');
  return decided({ ...payment, state: 'queried' }, paymentQueried(payment));
}

/** It starts again at the beginning: what was stopped is checked and approved anew. */
export function resume(payment: InvolvementPayment): Decision<InvolvementPayment> {
  must(canMove(payment.state, 'due') ? null : 'PAYMENT_NOT_STOPPED');
  const fresh = { checkedBy: null, checkedAt: null, approvedBy: null, approvedAt: null, runId: null, sentAt: null, payOn: null };
  return decided({ ...payment, ...fresh, state: 'due' }, paymentResumed(payment));
}

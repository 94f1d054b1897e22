import { decided, must, type Decision, type Id } from '@alongside/kernel';

import { paymentPutInRun, paymentTakenOutOfRun } from './events';
import type { InvolvementPayment } from './involvement-payment';
import { canMove } from './payment-state';

export function putInRun(payment: InvolvementPayment, runId: Id<'PayRun'>): Decision<InvolvementPayment> {
  must(canMove(payment.state, 'in-run') ? null : 'PAYMENT_NOT_APPROVED');
  return decided({ ...payment, state: 'in-run', runId }, paymentPutInRun(payment, runId));
}

/** The run was sent back: the payment stays approved and goes with the next one. */
export function takeOutOfRun(payment: InvolvementPayment): Decision<InvolvementPayment> {
  const { runId } = payment;
  if (payment.state !== 'in-run' || runId === null) throw new Error('Only a payment in a run leaves one.');
  return decided({ ...payment, state: 'approved', runId: null }, paymentTakenOutOfRun(payment, runId));
}

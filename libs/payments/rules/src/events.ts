import type { Fact, Id, Pence, PlainDate } from '@alongside/kernel';

import type { InvolvementPayment } from './involvement-payment';
import type { PayRun } from './pay-run';

type Paid = Pick<InvolvementPayment, 'id' | 'memberId' | 'amount'>;

const about = (name: string, { id, memberId, amount }: Paid, data: Fact['data'] = {}): Fact =>
  ({ name: `payments.${name}`, subjectId: id, data: { paymentId: id, memberId, amountPence: amount, ...data } });

export const paymentRaised = (payment: InvolvementPayment): Fact =>
  about('payment-raised', payment, { bookingId: payment.bookingId, sessionId: payment.sessionId, payBy: payment.payBy });

export const paymentChecked = (payment: Paid): Fact => about('payment-checked', payment);

export const paymentApproved = (payment: Paid): Fact => about('payment-approved', payment);

export const paymentPutInRun = (payment: Paid, runId: Id<'PayRun'>): Fact => about('payment-put-in-run', payment, { runId });

export const paymentTakenOutOfRun = (payment: Paid, runId: Id<'PayRun'>): Fact => about('payment-taken-out-of-run', payment, { runId });

export const paymentSent = (payment: Paid, runId: Id<'PayRun'>, payOn: PlainDate): Fact => about('payment-sent', payment, { runId, payOn });

export const paymentPaid = (payment: Paid, paidOn: PlainDate): Fact => about('payment-paid', payment, { paidOn });

export const paymentHeld = (payment: Paid): Fact => about('payment-held', payment);

export const paymentQueried = (payment: Paid): Fact => about('payment-queried', payment);

export const paymentResumed = (payment: Paid): Fact => about('payment-resumed', payment);

export const paymentDeclined = (payment: Paid): Fact => about('payment-declined', payment);

export const paymentReduced = (payment: Paid, wasPence: Pence): Fact => about('payment-reduced', payment, { wasPence });

export const paymentFailed = (payment: Paid, runId: Id<'PayRun'> | null): Fact => about('payment-failed', payment, { runId });

export const runCreated = (run: PayRun): Fact =>
  ({ name: 'payments.run-created', subjectId: run.id, data: { runId: run.id, lines: run.lines, totalPence: run.total } });

export const runSentBack = (run: PayRun): Fact => ({ name: 'payments.run-sent-back', subjectId: run.id, data: { runId: run.id } });

export const runReleased = (run: PayRun): Fact =>
  ({ name: 'payments.run-released', subjectId: run.id, data: { runId: run.id, runNumber: run.number, lines: run.lines, totalPence: run.total, payOn: run.payOn } });

export const runPaid = (run: PayRun): Fact => ({ name: 'payments.run-paid', subjectId: run.id, data: { runId: run.id, paidOn: run.paidOn } });

/** `replaced` tells that an older account was there, `ringFirst` that the member is rung before it is used. What the account is stands nowhere but in the vault. */
export const bankAccountSet = (memberId: Id<'Member'>, replaced: boolean, ringFirst: boolean): Fact =>
  ({ name: 'payments.bank-account-set', subjectId: memberId, data: { memberId, replaced, ringFirst } });

const ofMember = (name: string) => (memberId: Id<'Member'>): Fact => ({ name: `payments.${name}`, subjectId: memberId, data: { memberId } });

export const bankChangeConfirmed = ofMember('bank-change-confirmed');

export const bankChangeDenied = ofMember('bank-change-denied');

export const bankAccountPutBack = ofMember('bank-account-put-back');

/** Somebody saw the whole account; the reason stands in the row of the reveal. */
export const bankDetailsRead = (memberId: Id<'Member'>, paymentId: Id<'Payment'>, revealId: Id<'Reveal'>): Fact =>
  ({ name: 'payments.bank-details-read', subjectId: memberId, data: { memberId, paymentId, revealId } });

import { decided, must, type Actor, type Decision, type Id, type Instant, type Pence, type PlainDate } from '@alongside/kernel';

import { runCreated, runPaid, runReleased, runSentBack } from './events';
import type { InvolvementPayment } from './involvement-payment';
import type { PaymentsRefusal } from './refusals';

export type PayRunState = 'waiting' | 'sent' | 'paid' | 'sent-back';

/** Payments that leave together. */
export interface PayRun {
  readonly id: Id<'PayRun'>;
  readonly state: PayRunState;
  /** Gapless, taken at release. */
  readonly number: number | null;
  readonly lines: number;
  readonly total: Pence;
  readonly createdBy: Id<'Person'>;
  readonly createdAt: Instant;
  readonly releasedBy: Id<'Person'> | null;
  readonly releasedAt: Instant | null;
  readonly payOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
}

type Line = Pick<InvolvementPayment, 'amount'>;

/** Throws Refusal NOTHING_TO_PAY. */
export function createPayRun(id: Id<'PayRun'>, payments: readonly Line[], by: Actor, now: Instant): Decision<PayRun> {
  must(payments.length === 0 ? 'NOTHING_TO_PAY' : null);
  if (by.personId === null) throw new Error('A pay run is made by a person.');
  const run: PayRun = {
    id, state: 'waiting', number: null, lines: payments.length, total: payments.reduce((sum, { amount }) => sum + amount, 0) as Pence,
    createdBy: by.personId, createdAt: now, releasedBy: null, releasedAt: null, payOn: null, paidOn: null,
  };
  return decided(run, runCreated(run));
}

/** Who made the run, or is paid by it, does not send it. */
export function whyNotRelease(run: Pick<PayRun, 'state' | 'createdBy' | 'lines'>, paysActor: boolean, by: Actor): PaymentsRefusal | null {
  if (run.state !== 'waiting') return 'RUN_NOT_WAITING';
  if (by.personId === run.createdBy) return 'SAME_PERSON_MADE_RUN';
  if (paysActor) return 'OWN_PAYMENT_IN_RUN';
  if (run.lines === 0) return 'NOTHING_TO_PAY';
  return null;
}

export interface Release {
  readonly number: number;
  readonly payOn: PlainDate;
  readonly paysActor: boolean;
}

export function releasePayRun(run: PayRun, { number, payOn, paysActor }: Release, by: Actor, now: Instant): Decision<PayRun> {
  must(whyNotRelease(run, paysActor, by));
  const released: PayRun = { ...run, state: 'sent', number, payOn, releasedBy: by.personId, releasedAt: now };
  return decided(released, runReleased(released));
}

/** The approver does not agree with a line: nothing leaves, and the payments go with a later run. */
export function sendBackPayRun(run: PayRun): Decision<PayRun> {
  must(run.state === 'waiting' ? null : 'RUN_NOT_WAITING');
  return decided({ ...run, state: 'sent-back' }, runSentBack(run));
}

/** A bank cannot have paid before the day in the file, and nobody knows tomorrow. */
export function whyNotConfirmPaid(run: Pick<PayRun, 'state' | 'payOn'>, paidOn: PlainDate, today: PlainDate): PaymentsRefusal | null {
  if (run.state !== 'sent' || run.payOn === null) return 'RUN_NOT_SENT';
  if (paidOn < run.payOn) return 'PAID_BEFORE_PAY_DAY';
  if (paidOn > today) return 'PAID_IN_FUTURE';
  return null;
}

export function confirmPayRunPaid(run: PayRun, paidOn: PlainDate, today: PlainDate): Decision<PayRun> {
  must(whyNotConfirmPaid(run, paidOn, today), 'paidOn');
  const paid: PayRun = { ...run, state: 'paid', paidOn };
  return decided(paid, runPaid(paid));
}

import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { createPayRun, putInRun, type InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { PayRunStore } from '../store/pay-run.store';
import { PaymentStore } from '../store/payment.store';
import { StoppedLines } from './stopped-lines';

const soonestFirst = (one: InvolvementPayment, other: InvolvementPayment) =>
  one.payBy.localeCompare(other.payBy) || one.id.localeCompare(other.id);

/** Every approved payment that may leave goes into one run; the others stay and say why. */
@Injectable()
export class CreatePayRun {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly payments: PaymentStore,
    private readonly runs: PayRunStore,
    private readonly stopped: StoppedLines,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOTHING_TO_PAY. */
  run(idempotencyKey: string, by: Actor): Promise<Id<'PayRun'>> {
    return this.idempotency.once(idempotencyKey, 'createPayRun', by, {}, () => this.transactions.run(() => this.create(by)));
  }

  private async create(by: Actor): Promise<Id<'PayRun'>> {
    const approved = await this.payments.lockApproved();
    const stopped = await this.stopped.among(approved);
    const leaving = approved.filter(({ id }) => !stopped.has(id)).sort(soonestFirst);
    const run = await this.runs.save(createPayRun(newId(), leaving, by, this.clock.now()), by);
    await this.runs.freeze(run.id, leaving);
    await this.payments.saveAll(leaving.map((payment) => putInRun(payment, run.id)), by);
    return run.id;
  }
}

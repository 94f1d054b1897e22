import { id, type Actor, type Id } from '@alongside/kernel';
import { sendBackPayRun, takeOutOfRun } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PayRunStore } from '../store/pay-run.store';
import { PaymentStore } from '../store/payment.store';

/** The approver does not want this run to leave: its payments are approved as before, and free. */
@Injectable()
export class SendBackPayRun {
  constructor(private readonly transactions: Transactions, private readonly runs: PayRunStore, private readonly payments: PaymentStore) {}

  run(runId: string, by: Actor): Promise<Id<'PayRun'>> {
    return this.transactions.run(async () => {
      const run = await this.runs.lock(id<'PayRun'>(runId));
      const sentBack = sendBackPayRun(run);
      const payments = await this.payments.lockInRun(run.id);
      await this.payments.saveAll(payments.map(takeOutOfRun), by);
      await this.runs.endLines(run.id, payments.map((payment) => payment.id));
      await this.runs.save(sentBack, by);
      return run.id;
    });
  }
}

import { Clock, id, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { confirmPaid, confirmPayRunPaid, onTheBooks } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LedgerBooks } from '../store/ledger-books';
import { PayRunStore } from '../store/pay-run.store';
import { PaymentStore } from '../store/payment.store';

/** The bank says the run arrived. What it sent back before is owed again and stays out. */
@Injectable()
export class ConfirmPayRunPaid {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: PayRunStore,
    private readonly payments: PaymentStore,
    private readonly books: LedgerBooks,
    private readonly clock: Clock,
  ) {}

  run(runId: string, paidOn: PlainDate, by: Actor): Promise<Id<'PayRun'>> {
    return this.transactions.run(async () => {
      const run = await this.runs.lock(id<'PayRun'>(runId));
      const paid = confirmPayRunPaid(run, paidOn, this.clock.today());
      const arrived = (await this.payments.lockInRun(run.id)).filter(({ state }) => state === 'sent');
      await this.payments.saveAll(arrived.map((payment) => confirmPaid(payment, paidOn)), by);
      if (arrived.length > 0) await this.books.write(onTheBooks.paid(run.id, arrived), this.clock.now());
      await this.runs.save(paid, by);
      return run.id;
    });
  }
}

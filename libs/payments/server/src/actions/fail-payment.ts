import { Clock, id, type Actor } from '@alongside/kernel';
import { fail, onTheBooks, type InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LedgerBooks } from '../store/ledger-books';
import { PayRunStore } from '../store/pay-run.store';
import { PaymentStore } from '../store/payment.store';

/** The bank sent one line back: it is owed again, and its place in the run is over. */
@Injectable()
export class FailPayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentStore,
    private readonly runs: PayRunStore,
    private readonly books: LedgerBooks,
    private readonly clock: Clock,
  ) {}

  run(paymentId: string, by: Actor): Promise<InvolvementPayment> {
    return this.transactions.run(async () => {
      const payment = await this.payments.lock(id<'Payment'>(paymentId));
      const failed = fail(payment);
      if (payment.runId === null) throw new Error('A sent payment knows its run.');
      await this.books.write(onTheBooks.failed(payment.runId, payment), this.clock.now());
      await this.runs.endLines(payment.runId, [payment.id]);
      return this.payments.save(failed, by);
    });
  }
}

import { Clock, id, Refusal, type Actor, type Pence } from '@alongside/kernel';
import { decline, isPayee, onTheBooks, reduce, type InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LedgerBooks } from '../store/ledger-books';
import { PaymentStore } from '../store/payment.store';

/** A member takes less than was due, or none. Her choice, without a reason; another person's payment is not to be found. */
@Injectable()
export class ChooseLess {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentStore,
    private readonly books: LedgerBooks,
    private readonly clock: Clock,
  ) {}

  none(paymentId: string, by: Actor): Promise<InvolvementPayment> {
    return this.transactions.run(async () => {
      const payment = await this.ownPayment(paymentId, by);
      await this.books.write(onTheBooks.declined(payment), this.clock.now());
      return this.payments.save(decline(payment), by);
    });
  }

  less(paymentId: string, amount: number, by: Actor): Promise<InvolvementPayment> {
    return this.transactions.run(async () => {
      const payment = await this.ownPayment(paymentId, by);
      const reduced = reduce(payment, amount);
      await this.books.write(onTheBooks.reduced(reduced.state, (payment.amount - reduced.state.amount) as Pence), this.clock.now());
      return this.payments.save(reduced, by);
    });
  }

  private async ownPayment(paymentId: string, by: Actor): Promise<InvolvementPayment> {
    const payment = await this.payments.lock(id<'Payment'>(paymentId));
    if (!isPayee(payment, by)) throw new Refusal('NOT_FOUND');
    return payment;
  }
}

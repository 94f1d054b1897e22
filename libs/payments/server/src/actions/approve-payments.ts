import { Clock, type Actor } from '@alongside/kernel';
import { approve, type InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PaymentStore } from '../store/payment.store';
import { chosenPayments } from './chosen-payments';

/** All of them or none, like checking. */
@Injectable()
export class ApprovePayments {
  constructor(private readonly transactions: Transactions, private readonly payments: PaymentStore, private readonly clock: Clock) {}

  run(ids: readonly string[], by: Actor): Promise<InvolvementPayment[]> {
    return this.transactions.run(async () => {
      const chosen = await this.payments.lockAll(chosenPayments(ids));
      const now = this.clock.now();
      return this.payments.saveAll(chosen.map((payment) => approve(payment, by, now)), by);
    });
  }
}

import { id, type Actor, type Decision } from '@alongside/kernel';
import { hold, query, resume, type InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PaymentStore } from '../store/payment.store';

const deeds = { hold, query, resume } as const;

/** Holds a payment, asks about it, or lets it start again. */
@Injectable()
export class StopPayment {
  constructor(private readonly transactions: Transactions, private readonly payments: PaymentStore) {}

  run(deed: keyof typeof deeds, paymentId: string, by: Actor): Promise<InvolvementPayment> {
    return this.transactions.run(async () => {
      const payment = await this.payments.lock(id<'Payment'>(paymentId));
      const decision: Decision<InvolvementPayment> = deeds[deed](payment);
      return this.payments.save(decision, by);
    });
  }
}

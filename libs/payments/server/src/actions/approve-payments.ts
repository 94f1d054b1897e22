import { Clock, type Actor, type Id } from '@alongside/kernel';
import { approve } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { KnownAccountsRead } from '../store/known-accounts.read';
import { PaymentStore } from '../store/payment.store';
import { chosenPayments } from './chosen-payments';

/** All of them or none, like checking. */
@Injectable()
export class ApprovePayments {
  constructor(private readonly transactions: Transactions, private readonly payments: PaymentStore, private readonly accounts: KnownAccountsRead, private readonly clock: Clock) {}

  run(ids: readonly string[], by: Actor): Promise<Id<'Payment'>[]> {
    return this.transactions.run(async () => {
      const chosen = await this.payments.lockAll(chosenPayments(ids));
      const accounts = await this.accounts.of(chosen.map(({ memberId }) => memberId));
      const now = this.clock.now();
      await this.payments.saveAll(chosen.map((payment) => approve(payment, by, now, accounts.get(payment.memberId))), by);
      return chosen.map(({ id }) => id);
    });
  }
}

import { Clock, type Actor, type Id } from '@alongside/kernel';
import { check } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { KnownAccountsRead } from '../store/known-accounts.read';
import { PaymentStore } from '../store/payment.store';
import { chosenPayments } from './chosen-payments';

/** All of them or none: whoever ticked ten lines should not have to find out which nine went through. */
@Injectable()
export class CheckPayments {
  constructor(private readonly transactions: Transactions, private readonly payments: PaymentStore, private readonly accounts: KnownAccountsRead, private readonly clock: Clock) {}

  run(ids: readonly string[], by: Actor): Promise<Id<'Payment'>[]> {
    return this.transactions.run(async () => {
      const chosen = await this.payments.lockAll(chosenPayments(ids));
      const accounts = await this.accounts.of(chosen.map(({ memberId }) => memberId));
      const now = this.clock.now();
      await this.payments.saveAll(chosen.map((payment) => check(payment, by, now, accounts.get(payment.memberId))), by);
      return chosen.map(({ id }) => id);
    });
  }
}

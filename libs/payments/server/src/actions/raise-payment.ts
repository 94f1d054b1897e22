import { CouncilDoor } from '@alongside/council/server';
import { Clock, newId, type Actor, type Id, type Pence, type PlainDate } from '@alongside/kernel';
import { amountOwed, onTheBooks, payBy, promisedPay, raisePayment, rateCard, type Attended } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LedgerBooks } from '../store/ledger-books';
import { PaymentStore } from '../store/payment.store';

export interface Came extends Omit<Attended, 'amount' | 'payBy'> {
  /** What the offer promised, if it did. */
  readonly promised: { readonly amount: Pence | null; readonly payBy: PlainDate | null };
}

/** Somebody came: money is due, from the rate card of that day. The same fact, or the same booking, raises nothing more. */
@Injectable()
export class RaisePayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentStore,
    private readonly books: LedgerBooks,
    private readonly council: CouncilDoor,
    private readonly clock: Clock,
  ) {}

  /** Answers the new payment, or null when there is nothing to raise. Throws Refusal NO_RATE, POLICY_VALUE_MISSING. */
  run({ promised, ...came }: Came, by: Actor): Promise<Id<'Payment'> | null> {
    return this.transactions.run(async () => {
      if (await this.payments.alreadyRaised(came.bookingId, came.becauseEventId)) return null;
      const card = rateCard(await this.council.policiesStarting('pay.rate.', came.heldOn));
      const amount = amountOwed(promisedPay(card, came.payTier, came.minutes), promised.amount);
      if (amount === 0) return null;
      const now = this.clock.now();
      const raised = raisePayment(newId(), { ...came, amount, payBy: promised.payBy ?? (await this.promiseFor(came.heldOn)) }, now);
      await this.payments.save(raised, by);
      await this.books.write(onTheBooks.raised(raised.state), now);
      return raised.state.id;
    });
  }

  private async promiseFor(heldOn: PlainDate): Promise<PlainDate> {
    return payBy(heldOn, await this.council.policyNumber('pay.sla_days', heldOn), await this.council.holidays());
  }
}

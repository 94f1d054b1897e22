import { Clock, id, laterBy, must, newId, Refusal, requiredText, type Actor, type Instant } from '@alongside/kernel';
import { REVEALED_SECONDS, whyNotReveal, type BankDetails } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BankAccountStore } from '../store/bank-account.store';
import { PaymentStore } from '../store/payment.store';
import { RevealStore } from '../store/reveal.store';

export interface RevealedDetails extends BankDetails {
  readonly hideAt: Instant;
}

const LONGEST_REASON = 200;

/** The whole account behind a payment, for a reason that is kept. If it cannot be written down, nothing is shown. */
@Injectable()
export class RevealBankDetails {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentStore,
    private readonly accounts: BankAccountStore,
    private readonly reveals: RevealStore,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal ANSWER_MISSING or ANSWER_TOO_LONG for the reason, NOT_FOUND, SIGN_IN_MORE_SAFELY, OWN_PAYMENT, NO_BANK_DETAILS. */
  async run(paymentId: string, reason: string, by: Actor): Promise<RevealedDetails> {
    const why = requiredText(reason, 'reason', LONGEST_REASON);
    return this.transactions.run(async () => {
      const payment = await this.payments.find(id<'Payment'>(paymentId));
      if (!payment) throw new Refusal('NOT_FOUND');
      const { memberId } = payment;
      const details = (await this.accounts.open([memberId])).get(memberId);
      must(whyNotReveal(payment, { hasAccount: details !== undefined, by }));
      if (!details) throw new Refusal('NO_BANK_DETAILS');
      const at = this.clock.now();
      await this.reveals.add({ id: newId<'Reveal'>(), memberId, paymentId: payment.id, reason: why, at }, by);
      return { ...details, hideAt: laterBy(at, REVEALED_SECONDS * 1_000) };
    });
  }
}

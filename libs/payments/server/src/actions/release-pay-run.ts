import { CouncilDoor } from '@alongside/council/server';
import { Clock, id, must, Refusal, type Actor, type Id } from '@alongside/kernel';
import {
  earliestCycle, isPayee, onTheBooks, releasePayRun, send, standard18File, whyNotRelease, type BacsCycle, type InvolvementPayment, type PayingAccount, type PayRun,
} from '@alongside/payments/rules';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { BankAccountStore } from '../store/bank-account.store';
import { LedgerBooks } from '../store/ledger-books';
import { PayRunFileStore } from '../store/pay-run-file.store';
import { PayRunStore } from '../store/pay-run.store';
import { PayingAccountStore } from '../store/paying-account.store';
import { PaymentStore } from '../store/payment.store';
import { StoppedLines } from './stopped-lines';

/** One transaction: the run is sent, its number taken, its file made once and kept, and the money stands on the books as in the file. */
@Injectable()
export class ReleasePayRun {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly runs: PayRunStore,
    private readonly payments: PaymentStore,
    private readonly files: PayRunFileStore,
    private readonly accounts: BankAccountStore,
    private readonly paying: PayingAccountStore,
    private readonly books: LedgerBooks,
    private readonly stopped: StoppedLines,
    private readonly council: CouncilDoor,
    private readonly clock: Clock,
  ) {}

  async run(runId: string, idempotencyKey: string, by: Actor): Promise<Id<'PayRun'>> {
    const known = id<'PayRun'>(runId);
    return this.idempotency.once(idempotencyKey, 'releasePayRun', by, { runId: known }, () => this.release(known, by));
  }

  private async release(runId: Id<'PayRun'>, by: Actor): Promise<Id<'PayRun'>> {
    const run = await this.runs.lock(runId);
    const payments = await this.inOrder(run);
    const paysActor = payments.some((payment) => isPayee(payment, by));
    must(whyNotRelease(run, paysActor, by));
    const from = await this.paying.on(this.clock.today());
    if (from === null) throw new Refusal('COUNCIL_BANK_NOT_SET');
    await this.accounts.holdStill(payments.map(({ memberId }) => memberId));
    await this.refuseStopped(payments);
    const now = this.clock.now();
    const cycle = earliestCycle(this.clock.today(), await this.council.holidays());
    const released = releasePayRun(run, { number: await this.runs.takeNumber(), payOn: cycle.payOn, paysActor }, by, now);
    await this.runs.save(released, by);
    await this.files.keep(runId, { text: await this.render(released.state, payments, from, cycle), lines: payments.length, total: run.total }, now);
    await this.payments.saveAll(payments.map((payment) => send(payment, cycle.payOn, now)), by);
    await this.books.write(onTheBooks.sent(runId, payments), now);
    return runId;
  }

  private async inOrder(run: PayRun): Promise<InvolvementPayment[]> {
    const locked = new Map((await this.payments.lockInRun(run.id)).map((payment) => [payment.id, payment]));
    return (await this.runs.lineOrder(run.id)).flatMap((paymentId) => locked.get(paymentId) ?? []);
  }

  /** Bank details may have changed since the run was made. */
  private async refuseStopped(payments: readonly InvolvementPayment[]): Promise<void> {
    for (const [paymentId, why] of await this.stopped.among(payments)) throw new Refusal(why, undefined, { paymentId });
  }

  private async render(run: PayRun, payments: readonly InvolvementPayment[], from: PayingAccount, cycle: BacsCycle): Promise<string> {
    const accounts = await this.accounts.open(payments.map(({ memberId }) => memberId));
    const lines = payments.map(({ id: paymentId, memberId, amount }) => {
      const account = accounts.get(memberId);
      if (!account) throw new Refusal('NO_BANK_DETAILS', undefined, { paymentId });
      return { ...account, amount };
    });
    if (run.number === null) throw new Error('A released run has its number.');
    return standard18File({ runNumber: run.number, createdOn: this.clock.today(), cycle, from, lines });
  }
}

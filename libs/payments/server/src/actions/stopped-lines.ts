import { CouncilDoor } from '@alongside/council/server';
import { Clock, type Id } from '@alongside/kernel';
import { whyNotInRun, type InvolvementPayment, type PaymentsRefusal } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import { ChildEmployment } from '../child-employment';
import { KnownAccountsRead } from '../store/known-accounts.read';
import { waitingDays } from '../waiting-days';

/** Which of these payments may not leave now, and why. Looked at when a run is made and again when it is sent. */
@Injectable()
export class StoppedLines {
  constructor(private readonly accounts: KnownAccountsRead, private readonly employment: ChildEmployment, private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async among(payments: readonly InvolvementPayment[]): Promise<ReadonlyMap<Id<'Payment'>, PaymentsRefusal>> {
    const today = this.clock.today();
    const days = await waitingDays(this.council, today);
    const accounts = await this.accounts.of(payments.map(({ memberId }) => memberId));
    const pending = await this.employment.pendingAmong(payments);
    const stopped = new Map<Id<'Payment'>, PaymentsRefusal>();
    for (const payment of payments) {
      const why = whyNotInRun(payment, { account: accounts.get(payment.memberId) ?? null, today, waitingDays: days, employmentPending: pending.has(payment.id) });
      if (why !== null) stopped.set(payment.id, why);
    }
    return stopped;
  }
}

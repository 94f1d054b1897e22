import { Clock, laterBy, type Instant } from '@alongside/kernel';
import { sendableAt } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SendingHours } from '../sending-hours';
import { MessageLeaseStore, type Claimed } from '../store/message-lease.store';

const AT_ONCE = 5;

/** Takes a few due messages in hand, for long enough to send them. At night nothing is due, however late it has become. */
@Injectable()
export class ClaimMessages {
  constructor(
    private readonly transactions: Transactions,
    private readonly leases: MessageLeaseStore,
    private readonly hours: SendingHours,
    private readonly clock: Clock,
  ) {}

  run(): Promise<readonly Claimed[]> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      return (await this.isNight(now)) ? [] : this.leases.claim(now, AT_ONCE);
    });
  }

  private async isNight(now: Instant): Promise<boolean> {
    return sendableAt(now, await this.hours.quiet()) >= laterBy(now, 1);
  }
}

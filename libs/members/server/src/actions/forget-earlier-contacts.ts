import { CouncilDoor } from '@alongside/council/server';
import { Clock, laterBy } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { EarlierContacts } from '../store/earlier-contacts';

const DAY_MS = 86_400_000;

/** A contact that has settled needs no earlier one beside it. Twice the days, because something may wait for an answer meanwhile. */
@Injectable()
export class ForgetEarlierContacts {
  constructor(private readonly transactions: Transactions, private readonly earlier: EarlierContacts, private readonly council: CouncilDoor, private readonly clock: Clock) {}

  run(): Promise<void> {
    return this.transactions.run(async () => {
      const days = await this.council.policyNumber('contact.settles_days', this.clock.today());
      await this.earlier.forgetUntil(laterBy(this.clock.now(), -2 * days * DAY_MS));
    });
  }
}

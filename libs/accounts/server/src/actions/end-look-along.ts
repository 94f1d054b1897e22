import { endLookAlong } from '@alongside/accounts/rules';
import { SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LookAlongStore } from '../store/look-along.store';

/** Either may end it, without a reason. Ending what is over already changes nothing. */
@Injectable()
export class EndLookAlong {
  constructor(private readonly transactions: Transactions, private readonly looks: LookAlongStore, private readonly trueClock: SystemClock) {}

  run(by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const look = by.lookingAlongId === undefined
        ? by.personId && (await this.looks.lockOf(by.personId))
        : await this.looks.lockIn(by.sessionId as Id<'Session'>);
      if (look) await this.looks.save(endLookAlong(look, this.trueClock.now()), by);
    });
  }
}

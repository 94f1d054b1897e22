import { reactionRunAgain } from '@alongside/council/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ParkedWorkStore } from '../store/parked-work.store';

/** Safe at any time: what a reaction did and that it is done are written together. */
@Injectable()
export class RunParkedWorkAgain {
  constructor(private readonly transactions: Transactions, private readonly parked: ParkedWorkStore, private readonly events: EventLog) {}

  run(id: Id<'Reaction'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.parked.unpark(id);
      await this.events.record([reactionRunAgain(id)], by);
    });
  }
}

import { endUse, settleTakedown, whyNotSettleBy, type TakedownTask } from '@alongside/consent/rules';
import { Clock, hasRole, must, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentUseStore } from '../store/consent-use.store';
import { TakedownStore } from '../store/takedown.store';

/** It is down, or it is told that it cannot be got back. There is no third answer. */
@Injectable()
export class SettleTakedown {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly tasks: TakedownStore,
    private readonly uses: ConsentUseStore,
  ) {}

  /** Throws Refusal NOT_FOUND, TAKEDOWN_SETTLED, TAKEDOWN_OUTCOME_UNKNOWN. */
  run(id: Id<'Takedown'>, outcome: string, by: Actor): Promise<TakedownTask> {
    return this.transactions.run(async () => {
      const open = await this.tasks.lock(id);
      must(whyNotSettleBy(open, { personId: by.personId, coordinates: hasRole(by, 'coordinator') }));
      const task = await this.tasks.save(settleTakedown(open, outcome, this.clock.now(), by.personId), by);
      // In the house's name: whoever looks after one copy sees nothing else of whose it is.
      await this.transactions.as(systemActor('consent.settle-takedown'), async () => this.uses.save(endUse(await this.uses.lock(task.useId), this.clock.now()), by));
      return task;
    });
  }
}

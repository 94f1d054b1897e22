import { endUse, settleTakedown } from '@alongside/consent/rules';
import { Clock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentUseStore } from '../store/consent-use.store';
import { TakedownStore } from '../store/takedown.store';

/** Something no longer uses anybody's words: its uses end, and what was to be taken down there is down. */
@Injectable()
export class EndUse {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly uses: ConsentUseStore,
    private readonly tasks: TakedownStore,
  ) {}

  run(kind: string, thingId: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      for (const use of await this.uses.ofThing(kind, thingId)) {
        const task = await this.tasks.ofUse(use.id);
        if (task?.state === 'open') await this.tasks.save(settleTakedown(task, 'done', this.clock.now(), by.personId), by);
        await this.uses.save(endUse(use, this.clock.now()), by);
      }
    });
  }
}

import { endUse, openTakedown, type ConsentUse } from '@alongside/consent/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';
import { ConsentUseStore } from './store/consent-use.store';
import { TakedownStore } from './store/takedown.store';

/** A yes has ended: every copy we know of gets a task with an owner and a day, in the transaction that ended it. */
@Injectable()
export class TakeDowns {
  constructor(
    private readonly clock: Clock,
    private readonly moments: ConsentMoments,
    private readonly uses: ConsentUseStore,
    private readonly tasks: TakedownStore,
  ) {}

  async openAll(consentId: Id<'Consent'>, by: Actor): Promise<void> {
    const mostDays = await this.moments.takedownDays();
    for (const use of await this.uses.living(consentId)) await this.open(use, mostDays, by);
  }

  private async open(use: ConsentUse, mostDays: number, by: Actor): Promise<void> {
    if (await this.tasks.ofUse(use.id)) return;
    const { state } = await this.tasks.save(openTakedown(use, newId(), this.clock.now(), this.clock.today(), mostDays), by);
    if (state !== 'open') await this.uses.save(endUse(use, this.clock.now()), by);
  }
}

import { endUse, placeGoesOut, settleTakedown, whyNotEndPlace, whyNotUse, type ConsentUse } from '@alongside/consent/rules';
import { Clock, must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { JoinedRecords } from '../joined-records';
import { ConsentUseStore } from '../store/consent-use.store';
import { ConsentStore } from '../store/consent.store';
import { TakedownStore } from '../store/takedown.store';

/** What becomes of a place somebody wrote down by hand: a draft goes out, or it is not there any more. */
@Injectable()
export class ChangePlace {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly moments: ConsentMoments,
    private readonly joined: JoinedRecords,
    private readonly consents: ConsentStore,
    private readonly uses: ConsentUseStore,
    private readonly tasks: TakedownStore,
  ) {}

  /** The yes is held while it goes out: whoever stops it meanwhile waits and finds it, or was first and it stays in. Throws Refusal NOT_FOUND, PLACE_OUT_ALREADY, and why it may not be used. */
  goOut(id: Id<'ConsentUse'>, by: Actor): Promise<ConsentUse> {
    return this.transactions.run(async () => {
      const { consentId } = await this.mustFind(id);
      const [consent] = await this.consents.holdAsTheyAre([consentId]);
      if (!consent) throw new Refusal('NOT_FOUND');
      must(whyNotUse(consent, await this.moments.day(consent.memberId, false, consent.scope)) ?? (await this.joined.whyNotUse(consent.memberId, consent)));
      return this.uses.save(placeGoesOut(await this.uses.lock(id), this.clock.today()), by);
    });
  }

  /** Throws Refusal NOT_FOUND, PLACE_GONE_ALREADY, PLACE_IS_OURS. What was to be taken down there is down. */
  end(id: Id<'ConsentUse'>, by: Actor): Promise<ConsentUse> {
    return this.transactions.run(async () => {
      await this.mustFind(id);
      const use = await this.uses.lock(id);
      must(whyNotEndPlace(use));
      const task = await this.tasks.ofUse(id);
      if (task?.state === 'open') await this.tasks.save(settleTakedown(task, 'done', this.clock.now(), by.personId), by);
      return this.uses.save(endUse(use, this.clock.now()), by);
    });
  }

  private async mustFind(id: Id<'ConsentUse'>): Promise<ConsentUse> {
    const use = await this.uses.find(id);
    if (use === null) throw new Refusal('NOT_FOUND');
    return use;
  }
}

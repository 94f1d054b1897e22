import { lapse } from '@alongside/consent/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ConsentStore } from '../store/consent.store';
import { TakeDowns } from '../take-downs';

/**
 * A yes ran out or stands still: each copy gets an owner and a day, and whoever shows it hears of it. The row that says so, the tasks and the fact are one
 * transaction: whoever is cut off left nothing, and whoever looks again finds it told.
 */
@Injectable()
export class LetLapse {
  constructor(
    private readonly transactions: Transactions,
    private readonly moments: ConsentMoments,
    private readonly consents: ConsentStore,
    private readonly takeDowns: TakeDowns,
  ) {}

  /** False when it still carries something, and when it was told before. */
  run(id: Id<'Consent'>, by: Actor): Promise<boolean> {
    return this.transactions.run(async () => {
      const found = await this.consents.find(id);
      if (found === null) return false;
      // Whoever says yes anew to the same thing is waited for: their yes takes the places with it.
      await this.consents.lockPurpose(found.memberId, found);
      const decision = lapse(await this.consents.lock(id), await this.moments.day(found.memberId, false));
      if (decision === null) return false;
      await this.consents.save(decision, by);
      await this.takeDowns.openAll(id, by);
      return true;
    });
  }
}

import { standStill, whoMustFor, type ConsentRecord } from '@alongside/consent/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ConsentStore } from '../store/consent.store';
import { ConsentsRead } from '../store/consents.read';
import { AskAgain } from './ask-again';
import { AskWhoDecidesNow } from './ask-who-decides-now';

/** A day of birth was put right: what is open is asked of those who decide now, what was decided by somebody who could not is asked again, and rests until they said it. */
@Injectable()
export class LookAtBirthdayAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly moments: ConsentMoments,
    private readonly read: ConsentsRead,
    private readonly consents: ConsentStore,
    private readonly asking: AskWhoDecidesNow,
    private readonly again: AskAgain,
  ) {}

  run(memberId: Id<'Member'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.asking.run(memberId, by);
      const moved = new Map<ConsentRecord['id'], ConsentRecord['whoMust']>();
      for (const one of (await this.read.ofMember(memberId)).filter(({ state }) => state === 'given')) {
        const whoMust = whoMustFor(one, await this.moments.of(memberId, one));
        if (whoMust !== one.whoMust) moved.set(one.id, whoMust);
      }
      if (moved.size === 0) return;
      const renewal = { id: newId<'Renewal'>(), memberId, reason: 'birth-date', occasion: this.clock.today(), step: 0, age: null, askedAt: this.clock.now() } as const;
      await this.again.run(renewal, { adultAt: Number.POSITIVE_INFINITY, tellOthers: false, only: new Set<string>(moved.keys()) }, by);
      for (const [id, whoMust] of moved) {
        const decision = standStill(await this.consents.lock(id), whoMust);
        if (decision) await this.consents.save(decision, by);
      }
    });
  }
}

import { Clock, must, newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { findPastItsTime, type LettingGo } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { LettingGoStore } from '../store/letting-go.store';
import { PersonalRowsStore } from '../store/personal-rows.store';

/** A person who left wants us to forget them. What would go and what stays is counted now; somebody else decides. */
@Injectable()
export class AskToBeForgotten {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly rows: PersonalRowsStore, private readonly lettingsGo: LettingGoStore) {}

  /** Throws Refusal FORGETTING_ASKED_ALREADY. */
  run(by: Actor): Promise<LettingGo> {
    const { personId } = by;
    if (personId === null) throw new Refusal('NOT_FOUND');
    return this.transactions.run(async () => {
      must((await this.lettingsGo.openOf('person', personId)) ? 'FORGETTING_ASKED_ALREADY' : null);
      const counted = await this.rows.countOf(personId);
      return this.lettingsGo.save(findPastItsTime({ id: newId(), rule: 'person', personId, counted, foundBy: personId }, this.clock.now()), by);
    });
  }
}

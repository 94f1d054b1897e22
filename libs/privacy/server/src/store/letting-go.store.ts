import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import type { LettingGo } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { LettingGoEntity } from './letting-go.entity';

@Injectable()
export class LettingGoStore extends RecordStore<LettingGoEntity, LettingGo> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LettingGoEntity, (row) => ({ ...row }), (state) => Object.assign(new LettingGoEntity(), state));
  }

  /** What waits for a decision or is being done, for a rule or a person. */
  async openOf(rule: string, personId: Id<'Person'> | null): Promise<LettingGo | null> {
    // Where there is none yet no row can be locked: whoever asks second waits here and then finds the first one's.
    await this.transactions.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`privacy.letting-go ${rule} ${personId ?? ''}`]);
    return this.transactions.manager.findOne(LettingGoEntity, {
      where: { rule, personId: personId ?? IsNull(), state: In(['found', 'approved']) }, lock: { mode: 'pessimistic_write' },
    });
  }
}

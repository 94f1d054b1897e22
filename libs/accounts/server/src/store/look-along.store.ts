import type { LookAlong } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { LookAlongEntity } from './look-along.entity';

@Injectable()
export class LookAlongStore extends RecordStore<LookAlongEntity, LookAlong> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LookAlongEntity, (row) => ({ ...row }), (state) => Object.assign(new LookAlongEntity(), state));
  }

  /** The one that a person offered and nobody ended, also when its time is over. */
  async lockOf(personId: Id<'Person'>): Promise<LookAlong | null> {
    return this.transactions.manager.findOne(LookAlongEntity, { where: { personId, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  async lockIn(viewerSessionId: Id<'Session'>): Promise<LookAlong | null> {
    return this.transactions.manager.findOne(LookAlongEntity, { where: { viewerSessionId, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}

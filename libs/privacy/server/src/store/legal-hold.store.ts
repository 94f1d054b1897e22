import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import type { LegalHold } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { LegalHoldEntity } from './legal-hold.entity';

@Injectable()
export class LegalHoldStore extends RecordStore<LegalHoldEntity, LegalHold> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LegalHoldEntity, (row) => ({ ...row }), (state) => Object.assign(new LegalHoldEntity(), state));
  }

  async lockOf(personId: Id<'Person'>): Promise<LegalHold | null> {
    return this.transactions.manager.findOne(LegalHoldEntity, { where: { personId, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}

import type { ProofWord } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { ProofWordEntity } from './proof-word.entity';

@Injectable()
export class ProofWordStore extends RecordStore<ProofWordEntity, ProofWord> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ProofWordEntity, (row) => ({ ...row }), (state) => Object.assign(new ProofWordEntity(), state));
  }

  /** The one that nobody used, locked, also when its time is over. */
  async lockOf(personId: Id<'Person'>): Promise<ProofWord | null> {
    return this.transactions.manager.findOne(ProofWordEntity, { where: { personId, usedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}

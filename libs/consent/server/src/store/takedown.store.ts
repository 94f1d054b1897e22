import type { TakedownTask } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { TakedownEntity } from './takedown.entity';

@Injectable()
export class TakedownStore extends RecordStore<TakedownEntity, TakedownTask> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, TakedownEntity, (row) => ({ ...row }), (task) => Object.assign(new TakedownEntity(), task));
  }

  ofUse(useId: Id<'ConsentUse'>): Promise<TakedownTask | null> {
    return this.transactions.manager.findOne(TakedownEntity, { where: { useId }, lock: { mode: 'pessimistic_write' } });
  }
}

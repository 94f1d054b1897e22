import type { DaysOff } from '@alongside/council/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { DaysOffEntity } from './days-off.entity';

@Injectable()
export class DaysOffStore extends RecordStore<DaysOffEntity, DaysOff> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, DaysOffEntity, (row) => ({ ...row }), (days) => Object.assign(new DaysOffEntity(), days));
  }

  /** All of them, so that two who say the same days at one moment wait for each other. */
  async lockAll(): Promise<readonly DaysOff[]> {
    await this.transactions.manager.query('lock table council.days_off in share row exclusive mode');
    return this.transactions.manager.find(DaysOffEntity, { order: { from: 'asc' } });
  }
}

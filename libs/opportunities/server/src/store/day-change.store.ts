import type { DayChange } from '@alongside/opportunities/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { DayChangeEntity } from './day-change.entity';

@Injectable()
export class DayChangeStore extends RecordStore<DayChangeEntity, DayChange> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, DayChangeEntity, (row) => ({ ...row }), (change) => Object.assign(new DayChangeEntity(), change));
  }
}

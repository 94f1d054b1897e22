import type { AskedAllTheSame } from '@alongside/opportunities/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AskedAllTheSameEntity } from './asked-all-the-same.entity';

@Injectable()
export class AskedAllTheSameStore extends RecordStore<AskedAllTheSameEntity, AskedAllTheSame> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, AskedAllTheSameEntity, (row) => ({ ...row }), ({ gaps, ...asked }) => Object.assign(new AskedAllTheSameEntity(), asked, { gaps: [...gaps] }));
  }
}

import type { PutRight } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PutRightEntity } from './put-right.entity';

@Injectable()
export class PutRightStore extends RecordStore<PutRightEntity, PutRight> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PutRightEntity, (row) => ({ ...row }), ({ fields, ...made }) => Object.assign(new PutRightEntity(), made, { fields: [...fields] }));
  }
}

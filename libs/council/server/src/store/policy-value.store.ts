import type { KeptValue } from '@alongside/council/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PolicyValueEntity } from './policy-value.entity';

@Injectable()
export class PolicyValueStore extends RecordStore<PolicyValueEntity, KeptValue> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PolicyValueEntity, (row) => ({ ...row }), (value) => Object.assign(new PolicyValueEntity(), value));
  }

  /** Every row of one value, oldest first, locked. */
  lockOf(code: string): Promise<readonly KeptValue[]> {
    return this.transactions.manager.find(PolicyValueEntity, { where: { code }, order: { from: 'asc' }, lock: { mode: 'pessimistic_write' } });
  }
}

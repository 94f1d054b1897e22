import type { JoinedRecord } from '@alongside/members/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { JoinedRecordEntity } from './joined-record.entity';

@Injectable()
export class JoinedRecordStore extends RecordStore<JoinedRecordEntity, JoinedRecord> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, JoinedRecordEntity, (row) => ({ ...row }), (joined) => Object.assign(new JoinedRecordEntity(), joined));
  }

  /** With the sign on the other record by which everybody knows that it is not in use. */
  override async save(decision: Decision<JoinedRecord>, by: Actor): Promise<JoinedRecord> {
    const { keptId, otherId, partedAt } = decision.state;
    await this.transactions.manager.query('update members.member set same_as = $2 where id = $1', [otherId, partedAt === null ? keptId : null]);
    return super.save(decision, by);
  }
}

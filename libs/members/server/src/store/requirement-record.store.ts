import type { Requirement, RequirementRecord } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { RequirementRecordEntity } from './requirement-record.entity';

@Injectable()
export class RequirementRecordStore extends RecordStore<RequirementRecordEntity, RequirementRecord> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, RequirementRecordEntity, (row) => ({ ...row }), (record) => Object.assign(new RequirementRecordEntity(), record));
  }

  /** What this member was asked for under this version and has not shown yet. */
  async open(memberId: Id<'Member'>, requirementId: Requirement['id']): Promise<RequirementRecord | null> {
    const row = await this.transactions.manager.findOneBy(RequirementRecordEntity, { memberId, requirementId, metOn: IsNull(), takenBackOn: IsNull() });
    return row && { ...row };
  }
}

import type { Id } from '@alongside/kernel';
import type { SafetyPlan } from '@alongside/opportunities/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SafetyPlanEntity } from './safety-plan.entity';

@Injectable()
export class SafetyPlanStore extends RecordStore<SafetyPlanEntity, SafetyPlan> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, SafetyPlanEntity, (row) => ({ ...row }), ({ adultIds, ...plan }) => Object.assign(new SafetyPlanEntity(), plan, { adultIds: [...adultIds] }));
  }

  async ofSession(sessionId: Id<'Session'>): Promise<SafetyPlan | null> {
    const row = await this.transactions.manager.findOneBy(SafetyPlanEntity, { sessionId });
    return row === null ? null : { ...row };
  }
}

import type { AskedScope, GillickAssessment } from '@alongside/consent/rules';
import type { Actor, Decision, Id } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { GillickEntity } from './gillick.entity';

/** Only ever added to: a later view stands beside an earlier one. */
@Injectable()
export class GillickStore {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly events: EventLog) {}

  async save({ state, facts }: Decision<GillickAssessment>, noteSealed: string, by: Actor): Promise<GillickAssessment> {
    await this.transactions.manager.insert(GillickEntity, { ...state, noteSealed } as never);
    await this.events.record(facts, by);
    return state;
  }

  async newest(memberId: Id<'Member'>, scope: AskedScope): Promise<GillickAssessment | null> {
    return this.database.first<GillickAssessment & Record<string, unknown>>(
      `select id, member_id as "memberId", scope, worker_id as "workerId", understands, weighs, not_pressured as "notPressured", assessed_at as "assessedAt"
       from consent.gillick where member_id = $1 and scope = $2 order by assessed_at desc, id desc limit 1`,
      [memberId, scope],
    );
  }
}

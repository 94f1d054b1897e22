import type { AskedScope, GillickAssessment } from '@alongside/consent/rules';
import type { Actor, Decision, Id } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { GillickEntity } from './gillick.entity';

/** What was written beside it, each in its own seal. */
export interface SealedUnderstanding {
  readonly thereSealed: string | null;
  readonly ownWordsSealed: string | null;
  readonly noteSealed: string;
}

export type KeptUnderstanding = GillickAssessment & SealedUnderstanding;

const VIEW = `select id, member_id as "memberId", scope, worker_id as "workerId", understands, weighs, not_pressured as "notPressured", talked_on as "talkedOn", review_on as "reviewOn",
  assessed_at as "assessedAt", there_sealed as "thereSealed", own_words_sealed as "ownWordsSealed", note_sealed as "noteSealed" from consent.gillick`;

/** Only ever added to: a later view stands beside an earlier one. */
@Injectable()
export class GillickStore {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly events: EventLog) {}

  async save({ state, facts }: Decision<GillickAssessment>, sealed: SealedUnderstanding, by: Actor): Promise<GillickAssessment> {
    await this.transactions.manager.insert(GillickEntity, { ...state, ...sealed } as never);
    await this.events.record(facts, by);
    return state;
  }

  async newest(memberId: Id<'Member'>, scope: AskedScope): Promise<GillickAssessment | null> {
    return this.database.first<KeptUnderstanding & Record<string, unknown>>(`${VIEW} where member_id = $1 and scope = $2 order by assessed_at desc, id desc limit 1`, [memberId, scope]);
  }

  ofMember(memberId: Id<'Member'>): Promise<KeptUnderstanding[]> {
    return this.database.query<KeptUnderstanding & Record<string, unknown>>(`${VIEW} where member_id = $1 order by assessed_at desc, id desc limit 200`, [memberId]);
  }
}

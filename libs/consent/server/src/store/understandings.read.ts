import type { ConsentScope, GillickAssessment } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { SealedUnderstanding } from './gillick.store';

export type KeptUnderstanding = GillickAssessment & SealedUnderstanding;

const VIEW = `select id, member_id as "memberId", scope, worker_id as "workerId", understands, weighs, not_pressured as "notPressured", talked_on as "talkedOn", review_on as "reviewOn",
  assessed_at as "assessedAt", there_sealed as "thereSealed", own_words_sealed as "ownWordsSealed", note_sealed as "noteSealed" from consent.gillick`;

@Injectable()
export class UnderstandingsRead {
  constructor(private readonly database: Database) {}

  /** The one that counts for a purpose. */
  newest(memberId: Id<'Member'>, scope: ConsentScope): Promise<KeptUnderstanding | null> {
    return this.database.first<KeptUnderstanding & Record<string, unknown>>(`${VIEW} where member_id = $1 and scope = $2 order by assessed_at desc, id desc limit 1`, [memberId, scope]);
  }

  /** The newest of each member and purpose that is to be looked at again by a day, the one due first on top. */
  toReview(by: PlainDate, first: number): Promise<KeptUnderstanding[]> {
    return this.database.query<KeptUnderstanding & Record<string, unknown>>(
      `select * from (select distinct on (v."memberId", v.scope) v.* from (${VIEW}) v order by v."memberId", v.scope, v."assessedAt" desc, v.id desc) n where n."reviewOn" <= $1 order by n."reviewOn", n.id limit $2`, [by, first],
    );
  }

  ofMember(memberId: Id<'Member'>): Promise<KeptUnderstanding[]> {
    return this.database.query<KeptUnderstanding & Record<string, unknown>>(`${VIEW} where member_id = $1 order by assessed_at desc, id desc limit 100`, [memberId]);
  }
}

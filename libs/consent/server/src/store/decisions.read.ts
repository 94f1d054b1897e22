import type { Answer, GiverCapacity, ShownScopeWords } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { DecisionMethod } from './decision.entity';

export interface DecisionMade {
  readonly id: Id<'Decision'>;
  readonly consentId: Id<'Consent'>;
  readonly giverId: Id<'Person'>;
  readonly capacity: GiverCapacity;
  readonly decision: Answer;
  readonly method: DecisionMethod;
  readonly collectedBy: Id<'Person'> | null;
  readonly witnessedBy: Id<'Person'> | null;
  readonly scanFileId: Id<'File'> | null;
  readonly told: ShownScopeWords;
  readonly wordsSealed: string | null;
  readonly at: Instant;
}

const DECISION = `select id, consent_id as "consentId", giver_id as "giverId", capacity, decision, method, collected_by as "collectedBy", witnessed_by as "witnessedBy",
  scan_file_id as "scanFileId", told, words_sealed as "wordsSealed", at from consent.decision`;

@Injectable()
export class DecisionsRead {
  constructor(private readonly database: Database) {}

  /** Everything that was said about these consents, oldest first. */
  of(consentIds: readonly Id<'Consent'>[]): Promise<DecisionMade[]> {
    return this.database.query<DecisionMade & Record<string, unknown>>(`${DECISION} where consent_id = any($1) order by seq`, [consentIds]);
  }

  async one(id: Id<'Decision'>): Promise<DecisionMade | null> {
    return this.database.first<DecisionMade & Record<string, unknown>>(`${DECISION} where id = $1`, [id]);
  }
}

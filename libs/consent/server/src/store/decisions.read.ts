import type { Answer, ConsentAudience, ConsentChannel, ConsentScope, FormFormat, GiverCapacity, SaidByRight, ShownScopeWords } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
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

/** One decision as proof: what was asked, in which form, and by what right it was said. */
export interface ProvenDecision extends DecisionMade {
  readonly memberId: Id<'Member'>;
  readonly scope: ConsentScope;
  readonly audience: ConsentAudience;
  readonly channel: ConsentChannel;
  readonly detail: string | null;
  readonly formId: Id<'ConsentForm'>;
  readonly version: number;
  readonly language: string;
  readonly format: FormFormat;
  readonly authorityRef: string | null;
  readonly until: PlainDate | null;
}

const PROVEN = `select d.id, d.consent_id as "consentId", d.giver_id as "giverId", d.capacity, d.decision, d.method, d.collected_by as "collectedBy", d.witnessed_by as "witnessedBy",
  d.scan_file_id as "scanFileId", d.told, d.words_sealed as "wordsSealed", d.at, d.authority_ref as "authorityRef", d.until,
  c.member_id as "memberId", c.scope, c.audience, c.channel, c.detail, d.form_id as "formId", f.version, f.language, f.format
  from consent.decision d join consent.consent c on c.id = d.consent_id join consent.consent_form f on f.id = d.form_id`;

const DECISION = `select id, consent_id as "consentId", giver_id as "giverId", capacity, decision, method, collected_by as "collectedBy", witnessed_by as "witnessedBy",
  scan_file_id as "scanFileId", told, words_sealed as "wordsSealed", at from consent.decision`;

@Injectable()
export class DecisionsRead {
  constructor(private readonly database: Database) {}

  /** Everything that was said about these consents, oldest first. */
  of(consentIds: readonly Id<'Consent'>[]): Promise<DecisionMade[]> {
    return this.database.query<DecisionMade & Record<string, unknown>>(`${DECISION} where consent_id = any($1) order by seq`, [consentIds]);
  }

  /** By what right each of those who decide beside somebody said their newest word. */
  rightsOf(consentId: Id<'Consent'>): Promise<SaidByRight[]> {
    return this.database.query<SaidByRight & Record<string, unknown>>(
      `select distinct on (giver_id) giver_id as "personId", authority_ref as "authorityRef" from consent.decision where consent_id = $1 and capacity <> 'self' order by giver_id, seq desc`, [consentId],
    );
  }

  /** Everything that was ever said about a member, newest first: also what has been replaced since. */
  about(memberId: Id<'Member'>, first: number): Promise<ProvenDecision[]> {
    return this.database.query<ProvenDecision & Record<string, unknown>>(`${PROVEN} where c.member_id = $1 order by d.seq desc limit $2`, [memberId, first]);
  }

  /** What somebody said about themself, newest first. */
  ownOf(memberId: Id<'Member'>, first: number): Promise<ProvenDecision[]> {
    return this.database.query<ProvenDecision & Record<string, unknown>>(`${PROVEN} where c.member_id = $1 and d.giver_id = $1 order by d.seq desc limit $2`, [memberId, first]);
  }

  /** What one person said about these members, newest first: nobody else's word is in it. */
  givenFor(giverId: Id<'Person'>, memberIds: readonly Id<'Member'>[], first: number): Promise<ProvenDecision[]> {
    return this.database.query<ProvenDecision & Record<string, unknown>>(`${PROVEN} where d.giver_id = $1 and c.member_id = any($2) and c.member_id <> $1 order by d.seq desc limit $3`, [giverId, memberIds, first]);
  }

  /** What somebody said last about a consent, with the words as they were shown. */
  newestOf(consentId: Id<'Consent'>, giverId: Id<'Person'>): Promise<ProvenDecision | null> {
    return this.database.first<ProvenDecision & Record<string, unknown>>(`${PROVEN} where d.consent_id = $1 and d.giver_id = $2 order by d.seq desc limit 1`, [consentId, giverId]);
  }

  async one(id: Id<'Decision'>): Promise<DecisionMade | null> {
    return this.database.first<DecisionMade & Record<string, unknown>>(`${DECISION} where id = $1`, [id]);
  }
}

import type { Answer, FormFormat, FormWords, GiverCapacity } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { DecisionMethod } from './decision.entity';

export interface Said {
  readonly id: Id<'Evidence'>;
  readonly giverId: Id<'Person'>;
  readonly capacity: GiverCapacity;
  readonly decision: Answer;
  readonly method: DecisionMethod;
  readonly scanFileId: Id<'File'> | null;
  /** The words that were before their eyes. */
  readonly told: FormWords;
  readonly at: Instant;
  readonly wordsSealed: string | null;
}

/** One answer about a date, with the date it was about. */
export interface SaidOfDate extends Said {
  readonly permissionId: Id<'Permission'>;
  readonly memberId: Id<'Member'>;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly collectedBy: Id<'Person'> | null;
  readonly witnessedBy: Id<'Person'> | null;
  readonly formId: Id<'ConsentForm'>;
  readonly version: number;
  readonly language: string;
  readonly format: FormFormat;
}

/** Everything that was said about a permission, oldest first. */
@Injectable()
export class EvidenceRead {
  constructor(private readonly database: Database) {}

  of(permissionId: Id<'Permission'>): Promise<Said[]> {
    return this.database.query<Said>(
      `select id, giver_id as "giverId", capacity, decision, method, scan_file_id as "scanFileId", told, at, words_sealed as "wordsSealed"
       from consent.evidence where permission_id = $1 order by seq`,
      [permissionId],
    );
  }

  /** What one person said about dates of these members, newest first: nobody else's word is in it. */
  givenFor(giverId: Id<'Person'>, memberIds: readonly Id<'Member'>[], first: number): Promise<SaidOfDate[]> {
    return this.database.query<SaidOfDate & Record<string, unknown>>(
      `select e.id, e.giver_id as "giverId", e.capacity, e.decision, e.method, e.scan_file_id as "scanFileId", e.told, e.at, e.words_sealed as "wordsSealed", e.collected_by as "collectedBy",
         e.witnessed_by as "witnessedBy", p.id as "permissionId", p.member_id as "memberId", p.title, p.held_on as "heldOn", f.version, f.language, f.format, e.form_id as "formId"
       from consent.evidence e join consent.permission p on p.id = e.permission_id join consent.consent_form f on f.id = e.form_id
       where e.giver_id = $1 and p.member_id = any($2) and p.member_id <> $1 order by e.seq desc limit $3`,
      [giverId, memberIds, first],
    );
  }
}

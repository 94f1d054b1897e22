import type { Answer, FormWords, GiverCapacity } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
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
}

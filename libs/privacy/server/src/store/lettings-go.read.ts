import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import type { CountedRows, LettingGo } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

export interface HoldLine {
  readonly id: Id<'LegalHold'>;
  readonly personId: Id<'Person'>;
  readonly setAt: Instant;
}

@Injectable()
export class LettingsGoRead {
  constructor(private readonly database: Database) {}

  /** What waits first, then the newest. */
  all(): Promise<LettingGo[]> {
    return this.database.query<LettingGo & Record<string, unknown> & { counted: CountedRows[] }>(
      `select id, rule, person_id as "personId", counted, found_at as "foundAt", found_by as "foundBy", state, approved_by as "approvedBy", done_at as "doneAt"
       from privacy.letting_go order by state <> 'found', found_at desc, id limit 100`,
    );
  }

  askedBy(personId: Id<'Person'>): Promise<{ readonly state: string } | null> {
    return this.database.first<{ state: string }>("select state from privacy.letting_go where person_id = $1 and state in ('found', 'approved')", [personId]);
  }

  holds(): Promise<HoldLine[]> {
    return this.database.query<HoldLine & Record<string, unknown>>('select id, person_id as "personId", set_at as "setAt" from privacy.legal_hold where ended_at is null order by set_at desc, id limit 100');
  }
}

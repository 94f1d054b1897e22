import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import type { CopyReason, CopyState } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

export interface CopyLine {
  readonly id: Id<'CopyRequest'>;
  readonly personId: Id<'Person'>;
  readonly state: CopyState;
  readonly askedAt: Instant;
  readonly dueOn: PlainDate;
  readonly keptUntil: PlainDate | null;
  readonly madeFor: CopyReason | null;
}

const COLUMNS = 'id, person_id as "personId", state, asked_at as "askedAt", due_on as "dueOn", kept_until as "keptUntil", made_for as "madeFor"';

@Injectable()
export class CopyRequestsRead {
  constructor(private readonly database: Database) {}

  openOf(personId: Id<'Person'>): Promise<CopyLine | null> {
    return this.database.first<CopyLine & Record<string, unknown>>(`select ${COLUMNS} from privacy.copy_request where person_id = $1 and state <> 'let-go'`, [personId]);
  }

  /** First due first. */
  open(): Promise<CopyLine[]> {
    return this.database.query<CopyLine & Record<string, unknown>>(`select ${COLUMNS} from privacy.copy_request where state <> 'let-go' order by due_on, id limit 100`);
  }

  async overBy(today: PlainDate): Promise<readonly Id<'CopyRequest'>[]> {
    return (await this.database.query<{ id: Id<'CopyRequest'> }>("select id from privacy.copy_request where state = 'ready' and kept_until < $1 order by id limit 500", [today])).map(({ id }) => id);
  }
}

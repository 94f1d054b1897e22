import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { LOOK_NAME } from '@alongside/platform/events';
import { workLists } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { ALONG_WITH, SUPPORTED_BY, VIEWER } from './true-viewer';

export interface Look {
  readonly id: string;
  readonly factName: string;
  readonly at: Instant;
  /** Whose eyes they were. */
  readonly actorId: Id<'Person'> | null;
  /** Whose pages they saw it on, when somebody let them in. */
  readonly alongId: Id<'Person'> | null;
  /** Who sat beside and saw it too. */
  readonly besideId: Id<'Person'> | null;
  readonly actorKind: string;
  /** How often within a quarter of an hour; for a list of work, within a day. */
  readonly times: number;
}

@Injectable()
export class LooksRead {
  constructor(private readonly database: Database) {}

  /** Who looked at this person's things, at what they wrote when they asked to join, too; newest first; a person's own looks are left out, not those of whoever saw them on that person’s pages. `first` null: all of them. */
  at(personId: Id<'Person'>, first: number | null): Promise<Look[]> {
    return this.database.query<Look & Record<string, unknown>>(
      `select (array_agg(id order by seq))[1] as id, name as "factName", min(at) as at, viewer as "actorId", along_id as "alongId", beside_id as "besideId", actor_kind as "actorKind", count(*)::integer as times
       from (select *, ${VIEWER} as viewer, ${ALONG_WITH} as along_id, ${SUPPORTED_BY} as beside_id from platform.event) e
       where (subject_id = $1 or subject_id in (select subject_id from platform.event where name = 'members.enquiry-taken-in' and data->>'memberId' = $1::text)) and name ~ '${LOOK_NAME}' and viewer is distinct from $1
       group by name, viewer, along_id, beside_id, actor_kind, date_bin(case when name = any($3) then interval '1 day' else interval '15 minutes' end, at, timestamptz '2024-01-01')
       order by min(at) desc, max(seq) desc limit $2`,
      [personId, first, workLists],
    );
  }
}

import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { LOOK_NAME } from '@alongside/platform/events';
import { workLists } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

export interface Look {
  readonly id: string;
  readonly factName: string;
  readonly at: Instant;
  readonly actorId: Id<'Person'> | null;
  readonly actorKind: string;
  /** How often within a quarter of an hour; for a list of work, within a day. */
  readonly times: number;
}

@Injectable()
export class LooksRead {
  constructor(private readonly database: Database) {}

  /** Who looked at this person's things, at what they wrote when they asked to join, too; newest first; a person's own looks are left out. */
  at(personId: Id<'Person'>, first: number): Promise<Look[]> {
    return this.database.query<Look & Record<string, unknown>>(
      `select (array_agg(id order by seq))[1] as id, name as "factName", min(at) as at, actor_id as "actorId", actor_kind as "actorKind", count(*)::integer as times
       from platform.event
       where (subject_id = $1 or subject_id in (select subject_id from platform.event where name = 'members.enquiry-taken-in' and data->>'memberId' = $1::text)) and name ~ '${LOOK_NAME}' and actor_id is distinct from $1
       group by name, actor_id, actor_kind, date_bin(case when name = any($3) then interval '1 day' else interval '15 minutes' end, at, timestamptz '2024-01-01')
       order by min(at) desc, max(seq) desc limit $2`,
      [personId, first, workLists],
    );
  }
}

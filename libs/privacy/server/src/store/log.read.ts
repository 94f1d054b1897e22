import type { FactValue, Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { LOOK_NAME } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ALONG_WITH, LOOKED_ALONG, SUPPORTED_BY, VIEWER } from './true-viewer';

export interface LogQuestion {
  /** Only what is about one of these, or was seen on their pages by somebody they let in; null for everything. */
  readonly about: readonly string[] | null;
  /** Only what one of these did, saw on another's pages, or sat beside; null for everybody. */
  readonly by: readonly string[] | null;
  readonly looksOnly: boolean;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Older than the line with this number. */
  readonly before: number | null;
}

export interface LogLine {
  readonly seq: number;
  readonly id: string;
  readonly factName: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, FactValue>>;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId: Id<'Person'> | null;
  /** Whose pages it was seen on, when they let the viewer look along. */
  readonly alongId: Id<'Person'> | null;
  readonly purpose: string;
}

/** The record of everything that happened, for whoever must answer for it. */
@Injectable()
export class LogRead {
  constructor(private readonly database: Database) {}

  lines({ about, by, looksOnly, from, to, before }: LogQuestion, first: number): Promise<LogLine[]> {
    return this.database.query<LogLine & Record<string, unknown>>(
      `select seq, id, name as "factName", subject_id as "subjectId", data, at, actor_kind as "actorKind", ${VIEWER} as "actorId", ${ALONG_WITH} as "alongId", purpose
       from platform.event
       where ($1::uuid[] is null or subject_id = any($1) or data->>'memberId' = any($1::text[]) or data->>'personId' = any($1::text[])
                or (actor_id = any($1) and ${LOOKED_ALONG} is not null))
         and ($2::uuid[] is null or ${VIEWER} = any($2) or ${SUPPORTED_BY} = any($2))
         and (not $3 or name ~ '${LOOK_NAME}')
         and ($4::date is null or at >= ($4::date)::timestamp at time zone 'Europe/London')
         and ($5::date is null or at < ($5::date + 1)::timestamp at time zone 'Europe/London')
         and ($6::bigint is null or seq < $6)
       order by seq desc limit $7`,
      [about, by, looksOnly, from, to, before, first],
    );
  }
}

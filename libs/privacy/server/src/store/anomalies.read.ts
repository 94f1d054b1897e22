import type { Id, Instant } from '@alongside/kernel';
import { listsOfPeople, workLists, type AnomalyCode } from '@alongside/privacy/rules';
import { Database } from '@alongside/platform/database';
import { LOOK_NAME } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ALONG_WITH, SUPPORTED_BY, VIEWER } from './true-viewer';

export interface Anomaly {
  /** Null when many did it. */
  readonly whoId: Id<'Person'> | null;
  /** Whose pages they saw all of it on, when that person had let them in. */
  readonly alongId: Id<'Person'> | null;
  /** Null when many were looked at. */
  readonly aboutId: string | null;
  readonly at: Instant;
  readonly count: number;
}

const MOST = 50;

/** Looks by people at others; what the system does for everybody is not looking. Who was let in to somebody's pages is the one who looked, and who sat beside looked too. */
const looks = `with told as (
  select seq, name, ${VIEWER} as actor_id, ${ALONG_WITH} as along_id, ${SUPPORTED_BY} as beside_id, subject_id, at from platform.event
  where at >= $1 and name ~ '${LOOK_NAME}' and actor_kind = 'person' and actor_id is not null),
seen as (
  select seq, name, actor_id, along_id, subject_id, at from told
  union all select seq, name, beside_id, actor_id, subject_id, at from told where beside_id is not null),
look as (select * from seen where subject_id <> actor_id)`;
/** One name, where all of it was seen on the pages of one person. */
const along = `case when count(*) = count(along_id) and count(distinct along_id) = 1 then min(along_id::text)::uuid end as "alongId"`;

const papers = ['opportunities.paper-opened', 'opportunities.shelf-paper-opened'];
/** What is looked at is not a person. */
const things = [...papers, 'members.handoff-opened', 'members.kept-note-opened', 'members.export-taken-away', 'members.enquiry-looked-at', 'opportunities.safety-plan-looked-at'];
const but = (...names: readonly string[]) => `name <> all(array['${names.join(`','`)}'])`;

const done = ['opportunities.%', 'payments.%', 'consent.%', 'voice.%', 'panels.%', 'training.%', 'messages.%', 'members.%'];
const aboutLook = `w.name !~ '${LOOK_NAME}' and w.name like any(array['${done.join(`','`)}'])`;
/** Only what the looker did with that person themselves is a reason of theirs. */
const ownReason = `w.actor_kind = 'person' and w.actor_id = l.actor_id and w.at > l.at - make_interval(days => $2::integer) and w.at < l.at + interval '1 day' and ${aboutLook}`;

const queries: Readonly<Record<AnomalyCode, string>> = {
  'many-people-in-an-hour': `${looks}
    select actor_id as "whoId", ${along}, null as "aboutId", min(at) as at, count(distinct subject_id)::integer as count from look
    where ${but(...workLists, ...papers)}
    group by actor_id, date_trunc('hour', at) having count(distinct subject_id) >= $2 order by min(at) desc limit ${MOST}`,
  // Lists are opened many times a day, so they have a limit of their own, in people named: the same page twice is nobody new.
  'many-listed-in-an-hour': `${looks}
    select actor_id as "whoId", ${along}, null as "aboutId", min(at) as at, count(distinct subject_id)::integer as count from look
    where name = any(array['${listsOfPeople.join(`','`)}'])
    group by actor_id, date_trunc('hour', at) having count(distinct subject_id) >= $2 order by min(at) desc limit ${MOST}`,
  'at-night': `${looks}
    select actor_id as "whoId", ${along}, null as "aboutId", min(at) as at, count(distinct subject_id)::integer as count from look
    where extract(hour from at at time zone 'Europe/London') >= $2 or extract(hour from at at time zone 'Europe/London') < $3
    group by actor_id, date_trunc('day', (at at time zone 'Europe/London') - interval '12 hours') order by min(at) desc limit ${MOST}`,
  'nothing-to-do-with': `${looks}
    select l.actor_id as "whoId", null as "alongId", l.subject_id as "aboutId", min(l.at) as at, count(*)::integer as count from look l
    where ${but(...workLists, ...things, 'members.export-read')} and l.along_id is null
      and not exists (select 1 from platform.event w where w.data->>'memberId' = l.subject_id::text and ${ownReason})
      and not exists (select 1 from platform.event w where w.subject_id = l.subject_id and ${ownReason})
    group by l.actor_id, l.subject_id, date_trunc('day', l.at) order by min(l.at) desc limit ${MOST}`,
  'looked-at-by-many': `${looks}
    select null as "whoId", null as "alongId", subject_id as "aboutId", min(at) as at, count(distinct actor_id)::integer as count from look
    where ${but(...workLists, ...things)}
    group by subject_id, date_trunc('day', at at time zone 'Europe/London') having count(distinct actor_id) >= $2 order by min(at) desc limit ${MOST}`,
};

@Injectable()
export class AnomaliesRead {
  constructor(private readonly database: Database) {}

  /** What one rule finds from a moment on, newest first; the values stand in the order in which the rule names them. */
  found(code: AnomalyCode, from: Instant, values: readonly number[]): Promise<Anomaly[]> {
    return this.database.query<Anomaly & Record<string, unknown>>(queries[code], [from, ...values]);
  }
}

import type { LoneLine, LoneVisit } from '@alongside/members/rules';
import { systemActor, type Id, type Instant } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface Head extends Record<string, unknown>, Omit<LoneVisit, 'contactIds' | 'lines'> {
  readonly first: Id<'Person'>;
  readonly second: Id<'Person'>;
}

/** A visit without where it is and whom they meet, for whoever must know that somebody is out. */
export type UnplacedVisit = Omit<LoneVisit, 'placeSealed' | 'withId'>;

const OPEN = 'v.ended_at is null';
const HEAD = (columns: string) => `select v.id, v.person_id as "personId", v.kind, v.starts_at as "startsAt", v.expected_at as "expectedAt", v.first_contact as first, v.second_contact as second, v.said_at as "saidAt", ${columns}
  from members.lone_visit v`;
const WHOLE = HEAD('v.with_id as "withId", v.place_sealed as "placeSealed"');
const UNPLACED = HEAD('null as "withId", null as "placeSealed"');

/** Visits with everything that was said about them; behind the wall, so that nobody finds one that is not theirs to see. */
@Injectable()
export class LoneVisitsRead {
  constructor(private readonly database: Database, private readonly transactions: Transactions) {}

  async one(id: Id<string>): Promise<LoneVisit | null> {
    return (await this.whole(await this.database.query<Head>(`${WHOLE} where v.id = $1`, [id])))[0] ?? null;
  }

  /** Somebody's own: what is open, and what ended since then; newest first. */
  async of(personId: Id<'Person'>, since: Instant): Promise<readonly UnplacedVisit[]> {
    return this.whole(await this.database.query<Head>(`${UNPLACED} where v.person_id = $1 and (${OPEN} or v.ended_at >= $2) order by v.starts_at desc, v.id desc`, [personId, since]));
  }

  /** What is open and names them as a contact, or was told to them. */
  async awaitedBy(personId: Id<'Person'>): Promise<readonly UnplacedVisit[]> {
    return this.whole(await this.database.query<Head>(
      `${UNPLACED} where ${OPEN} and v.person_id <> $1 and ($1 in (v.first_contact, v.second_contact) or exists (select 1 from members.lone_page p where p.visit_id = v.id and p.to_person = $1)) order by v.starts_at, v.id`, [personId],
    ));
  }

  /** Everybody who is out now, asked in the house's name and never with a place: whoever runs the day must know that somebody is out, not where. */
  outSince(now: Instant): Promise<readonly UnplacedVisit[]> {
    return this.transactions.as(systemActor('members.who-is-out-alone'), async () => this.whole(await this.database.query<Head>(
      `${UNPLACED} where ${OPEN} and (v.starts_at <= $1 or exists (select 1 from members.lone_line l where l.visit_id = v.id)) order by v.starts_at, v.id`, [now],
    )));
  }

  /** Not begun and not ended: of somebody whose account is closed. */
  async openOf(personId: Id<'Person'>): Promise<readonly Id<'LoneVisit'>[]> {
    return (await this.database.query<{ id: Id<'LoneVisit'> }>(`select v.id from members.lone_visit v where v.person_id = $1 and ${OPEN} order by v.id`, [personId])).map(({ id }) => id);
  }

  async whole(heads: readonly Head[]): Promise<readonly LoneVisit[]> {
    if (heads.length === 0) return [];
    const lines = await this.database.query<LoneLine & { visitId: string }>(
      'select id, visit_id as "visitId", deed, by_id as "byId", at, until, how from members.lone_line where visit_id = any($1) order by at, id', [heads.map(({ id }) => id)],
    );
    return heads.map(({ first, second, ...head }) => ({ ...head, contactIds: [first, second], lines: lines.filter(({ visitId }) => visitId === head.id).map(({ visitId: _, ...line }) => line) }));
  }
}

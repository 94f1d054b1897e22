import type { ConsentUse, TakedownTask } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const USE = `select id, consent_id as "consentId", member_id as "memberId", kind, thing_id as "thingId", place, owner_id as "ownerId", recall, days, draft, used_on as "usedOn", copies, used_at as "usedAt", ended_at as "endedAt"
  from consent.consent_use`;
const TASK = `select id, use_id as "useId", consent_id as "consentId", member_id as "memberId", owner_id as "ownerId", place, due_on as "dueOn", state, opened_at as "openedAt",
  settled_at as "settledAt", settled_by as "settledBy" from consent.takedown`;

/** Where things are used, and what has to come down. */
@Injectable()
export class UsesRead {
  constructor(private readonly database: Database) {}

  living(consentIds: readonly Id<'Consent'>[]): Promise<ConsentUse[]> {
    return this.database.query<ConsentUse & Record<string, unknown>>(`${USE} where consent_id = any($1) and ended_at is null order by used_at, id`, [consentIds]);
  }

  /** What these things use now: thing → the yeses it rests on. */
  ofThings(kind: string, thingIds: readonly string[]): Promise<ConsentUse[]> {
    return this.database.query<ConsentUse & Record<string, unknown>>(`${USE} where kind = $1 and thing_id = any($2) and ended_at is null order by id`, [kind, thingIds]);
  }

  /** Of these things, those whose words are over: they had to come down, or the yes ran out or stands still today and no job has told it yet. What came down stays down, also when a new yes is said later. */
  async overAmong(kind: string, thingIds: readonly string[], today: PlainDate): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ thingId: string }>(
      `select distinct u.thing_id as "thingId" from consent.consent_use u join consent.consent c on c.id = u.consent_id left join consent.takedown t on t.use_id = u.id
       where u.kind = $1 and u.thing_id = any($2) and (t.id is not null or (u.ended_at is null and (c.until < $3 or c.state not in ('given', 'asked', 'in-discussion') or c.given_at is null)))`,
      [kind, thingIds, today],
    );
    return new Set(rows.map(({ thingId }) => thingId));
  }

  takedownsOf(consentIds: readonly Id<'Consent'>[]): Promise<TakedownTask[]> {
    return this.database.query<TakedownTask & Record<string, unknown>>(`${TASK} where consent_id = any($1) order by due_on, id`, [consentIds]);
  }

  /** The one due first is first, so what is late stands on top. */
  open(first: number): Promise<TakedownTask[]> {
    return this.database.query<TakedownTask & Record<string, unknown>>(`${TASK} where state = 'open' order by due_on, id limit $1`, [first]);
  }

  openOf(ownerId: Id<'Person'>, first: number): Promise<TakedownTask[]> {
    return this.database.query<TakedownTask & Record<string, unknown>>(`${TASK} where state = 'open' and owner_id = $1 order by due_on, id limit $2`, [ownerId, first]);
  }

  takedown(id: Id<'Takedown'>): Promise<TakedownTask | null> {
    return this.database.first<TakedownTask & Record<string, unknown>>(`${TASK} where id = $1`, [id]);
  }

  late(today: PlainDate): Promise<TakedownTask[]> {
    return this.database.query<TakedownTask & Record<string, unknown>>(`${TASK} where state = 'open' and due_on < $1 order by due_on, id`, [today]);
  }

  lately(first: number): Promise<TakedownTask[]> {
    return this.database.query<TakedownTask & Record<string, unknown>>(`${TASK} where state <> 'open' order by settled_at desc, id desc limit $1`, [first]);
  }
}

import { endOf, type LoneVisit } from '@alongside/members/rules';
import { Refusal, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { LoneVisitsRead } from './lone-visits.read';

/** Adds what a decision added; the database refuses anything else. */
@Injectable()
export class LoneVisitStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog, private readonly read: LoneVisitsRead) {}

  /** One deed at a time on one visit, until this transaction ends. Throws Refusal NOT_FOUND, also where the wall hides it. */
  async lock(id: Id<'LoneVisit'>): Promise<LoneVisit> {
    await this.transactions.manager.query('select id from members.lone_visit where id = $1 for update', [id]);
    const visit = await this.read.one(id);
    if (visit === null) throw new Refusal('NOT_FOUND');
    return visit;
  }

  /** Visits that began and have no end, and that nobody else is working on at this moment. */
  async lockBegun(now: Instant): Promise<readonly LoneVisit[]> {
    const free = (await this.transactions.manager.query(
      'select id from members.lone_visit where ended_at is null and starts_at <= $1 order by starts_at, id for update skip locked', [now],
    )) as readonly { id: Id<'LoneVisit'> }[];
    // Read again under the lock: somebody may have come out in between.
    const visits = await Promise.all(free.map(({ id }) => this.read.one(id)));
    return visits.filter((visit): visit is LoneVisit => visit !== null && endOf(visit) === null);
  }

  async save({ state, facts }: Decision<LoneVisit>, by: Actor): Promise<LoneVisit> {
    const add = (text: string, values: readonly unknown[]) => this.transactions.manager.query(text, [...values]);
    await add(
      `insert into members.lone_visit (id, person_id, kind, starts_at, expected_at, first_contact, second_contact, with_id, place_sealed, said_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [state.id, state.personId, state.kind, state.startsAt, state.expectedAt, ...state.contactIds, state.withId, state.placeSealed, state.saidAt],
    );
    for (const line of state.lines) {
      await add('insert into members.lone_line (id, visit_id, deed, by_id, at, until, how) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing', [line.id, state.id, line.deed, line.byId, line.at, line.until, line.how]);
    }
    const end = endOf(state);
    if (end !== null) await add('update members.lone_visit set ended_at = $2 where id = $1 and ended_at is null', [state.id, end.at]);
    await this.events.record(facts, by);
    return state;
  }
}

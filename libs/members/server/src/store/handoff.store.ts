import type { ConcernHandoff } from '@alongside/members/rules';
import { Refusal, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { HandoffsRead } from './handoffs.read';

/** Adds what a decision added and changes nothing that stands: the database would refuse it. */
@Injectable()
export class HandoffStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly read: HandoffsRead,
  ) {}

  /** One deed at a time on one hand-off, until this transaction ends. Throws Refusal NOT_FOUND. */
  async lock(id: Id<'ConcernHandoff'>): Promise<ConcernHandoff> {
    await this.transactions.manager.query('select id from members.concern_handoff where id = $1 for update', [id]);
    const handoff = await this.read.one(id);
    if (handoff === null) throw new Refusal('NOT_FOUND');
    return handoff;
  }

  /** Open hand-offs that nobody else is working on at this moment. */
  async lockOpen(): Promise<readonly ConcernHandoff[]> {
    const free = (await this.transactions.manager.query(
      `select h.id from members.concern_handoff h where not exists (select 1 from members.handoff_acknowledgement a where a.handoff_id = h.id)
       order by h.raised_at, h.id for update skip locked`,
    )) as readonly { id: string }[];
    const ids = new Set(free.map(({ id }) => id));
    // Read again under the lock: somebody may have said "I have it" in between.
    return (await this.read.open()).filter(({ id }) => ids.has(id));
  }

  /** One worry of one person at a time, so that two presses are one call. */
  async waitForOthersOf(personId: Id<'Person'>): Promise<void> {
    await this.transactions.manager.query("select pg_advisory_xact_lock(hashtextextended('members.handoff:' || $1, 0))", [personId]);
  }

  async save({ state, facts }: Decision<ConcernHandoff>, by: Actor): Promise<ConcernHandoff> {
    const add = (text: string, values: readonly unknown[]) => this.transactions.manager.query(text, [...values]);
    await add('insert into members.concern_handoff (id, raised_by, raised_at, about_id) values ($1, $2, $3, $4) on conflict do nothing',
      [state.id, state.raisedBy, state.raisedAt, state.aboutId]);
    for (const call of state.calls) {
      await add(
        `insert into members.handoff_call (id, handoff_id, route, phoned_at, recorded_at, immediate_danger, reached_sealed, reference_sealed)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        [call.id, state.id, call.route, call.phonedAt, call.recordedAt, call.immediateDanger, call.reachedSealed, call.referenceSealed],
      );
    }
    if (state.acknowledged) {
      await add('insert into members.handoff_acknowledgement (handoff_id, by_id, at) values ($1, $2, $3) on conflict do nothing',
        [state.id, state.acknowledged.by, state.acknowledged.at]);
    }
    for (const { id, on, by: byId, at } of state.holds) {
      await add('insert into members.handoff_hold (id, handoff_id, is_on, by_id, at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing', [id, state.id, on, byId, at]);
    }
    await this.events.record(facts, by);
    return state;
  }
}

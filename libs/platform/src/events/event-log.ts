import { Clock, newId, type Actor, type Fact } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { ReactionRegistry } from './reaction';

/** The record of what happened. It is written in the same transaction as the change, so it is also the audit log. */
@Injectable()
export class EventLog {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: ReactionRegistry,
  ) {}

  async record(facts: readonly Fact[], by: Actor): Promise<void> {
    if (facts.length === 0) return;
    if (!this.transactions.isOpen) throw new Error('Facts are recorded inside the transaction of the change they tell of.');
    const at = this.clock.now();
    const events = facts.map((fact) => ({
      id: newId<'Event'>(), name: fact.name, subject_id: fact.subjectId, data: fact.data,
      at, actor_kind: by.kind, actor_id: by.personId, purpose: by.purpose,
    }));
    await this.database.query(
      `insert into platform.event (id, name, subject_id, data, at, actor_kind, actor_id, purpose)
       select id, name, subject_id, data, at, actor_kind, actor_id, purpose
       from jsonb_to_recordset($1) as e(id uuid, name text, subject_id uuid, data jsonb, at timestamptz, actor_kind text, actor_id uuid, purpose text)`,
      [JSON.stringify(events)],
    );
    const reactions = events.flatMap((event) =>
      this.registry.reactionsTo(event.name).map((name) => ({ id: newId<'Reaction'>(), event_id: event.id, name })),
    );
    if (reactions.length === 0) return;
    await this.database.query(
      `with added as (
         insert into platform.reaction (id, event_id, name)
         select id, event_id, name from jsonb_to_recordset($1) as r(id uuid, event_id uuid, name text))
       select pg_notify('alongside_reactions', '')`,
      [JSON.stringify(reactions)],
    );
  }

  /** Somebody looked at something sensitive. If this cannot be written, the look must fail. */
  async recordRead(what: string, subjectId: string, by: Actor, data: Fact['data'] = {}): Promise<void> {
    const look = () => this.record([{ name: what, subjectId, data }], by);
    await this.transactions.run(look);
  }
}

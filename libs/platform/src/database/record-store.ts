import { Refusal, type Actor, type Decision, type Id } from '@alongside/kernel';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

import type { EventLog } from '../events/event-log';
import type { Transactions } from './transactions';

// A statement has at most 65,535 values; rows are narrower than a hundred columns.
const MOST_AT_ONCE = 500;

/**
 * How one subject is locked, and saved only through a decision: nothing changes without a fact, an actor and a time.
 * `State` is the rules' own shape; the entity is the same shape in columns.
 */
export abstract class RecordStore<Row extends ObjectLiteral & { id: string }, State extends { readonly id: string }> {
  constructor(
    protected readonly transactions: Transactions,
    protected readonly events: EventLog,
    private readonly entity: EntityTarget<Row>,
    private readonly toState: (row: Row) => State,
    private readonly toRow: (state: State) => Row,
  ) {}

  /** Locks the row until the transaction ends. Throws Refusal NOT_FOUND. */
  async lock(id: Id<string>): Promise<State> {
    const row = await this.transactions.manager.findOne(this.entity, {
      where: { id } as unknown as FindOptionsWhere<Row>,
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) throw new Refusal('NOT_FOUND');
    return this.toState(row);
  }

  async find(id: Id<string>): Promise<State | null> {
    const row = await this.transactions.manager.findOneBy(this.entity, { id } as unknown as FindOptionsWhere<Row>);
    return row === null ? null : this.toState(row);
  }

  async save(decision: Decision<State>, by: Actor): Promise<State> {
    const row = this.toRow(decision.state);
    await this.transactions.manager.upsert(this.entity, row as never, ['id']);
    await this.events.record(decision.facts, by);
    return decision.state;
  }

  /** Many of one deed at once, as an import needs it: the same rows and facts as saving them one by one. */
  async saveAll(decisions: readonly Decision<State>[], by: Actor): Promise<void> {
    for (let from = 0; from < decisions.length; from += MOST_AT_ONCE) {
      const some = decisions.slice(from, from + MOST_AT_ONCE);
      await this.transactions.manager.upsert(this.entity, some.map(({ state }) => this.toRow(state)) as never, ['id']);
      await this.events.record(some.flatMap(({ facts }) => facts), by);
    }
  }
}

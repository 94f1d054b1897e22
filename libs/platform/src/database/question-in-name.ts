import type { Actor } from '@alongside/kernel';
import { Query, type Connection, type PoolClient, type QueryArrayConfig, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';

import { actingWords } from './acting-sql';

/** Says who acts until the transaction ends. Each connection learns it once, when it opens. */
const SAYS = {
  name: 'platform.acts',
  text: `select set_config('alongside.person', $1, true), set_config('alongside.roles', $2, true), set_config('alongside.purpose', $3, true)`,
};

/** What a question of pg is on the wire; its types tell only of what it gives. */
interface Wire {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

const WireQuestion = Query as unknown as new (config: QueryConfig & { queryMode: 'extended' }, values: undefined, callback: (failed: Error | null, answer: QueryResult) => void) => Wire;

/**
 * Who acts and what is asked as one: until the `sync` that ends both PostgreSQL holds them in one transaction, so what was said is gone with it. Two
 * statements instead of a beginning, three settings, a question and an end.
 */
class QuestionInName extends WireQuestion {
  private said = false;
  constructor(private readonly actor: Actor, asked: QueryConfig | QueryArrayConfig, callback: (failed: Error | null, answer: QueryResult) => void) {
    super({ ...asked, queryMode: 'extended' }, undefined, callback);
  }

  override prepare(connection: Connection): void {
    connection.bind({ statement: SAYS.name, values: actingWords(this.actor) }, true);
    connection.execute({}, true);
    super.prepare(connection);
  }

  /** The first row and the first end are the saying's. */
  override handleDataRow(message: unknown): void {
    if (this.said) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.said) super.handleCommandComplete(message, connection);
    this.said = true;
  }
}

/** For a connection that has just opened: whatever is asked over it later stands behind this in its queue. */
export function learnToSay(client: PoolClient): void {
  // Where this fails, each question in somebody's name fails too, and says so.
  client.query({ ...SAYS, values: ['', '', ''] }).catch(() => undefined);
}

/** Throws what pg throws. A connection that cannot say who acts answers nothing. */
export function askInName<Row extends QueryResultRow>(client: PoolClient, actor: Actor, asked: QueryConfig | QueryArrayConfig): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    client.query(new QuestionInName(actor, asked, (failed, answer) => (failed ? reject(failed) : resolve(answer as QueryResult<Row>))) as never);
  });
}

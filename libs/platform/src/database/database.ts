import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DatabaseError, Pool, type PoolConfig, type QueryArrayConfig, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';

import { isBehindWall } from './protect';
import { askInName, learnToSay } from './question-in-name';
import { KEPT_OPEN_MS, SteadyClient } from './steady-client';
import { Transactions } from './transactions';

/** A connection that never learnt to say who acts. */
const UNKNOWN_STATEMENT = '26000';

/** A named statement is planned once per connection; give hot reads a name and array rows. */
export interface PreparedQuery {
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * Plain SQL: inside a transaction it sees what the transaction wrote, outside it uses the reading pool.
 * A statement that names a table behind the wall gets a transaction of its own that says who acts; nobody has to think of it.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly pool: Pool;
  constructor(private readonly transactions: Transactions, url: string, longestMs?: number) {
    // Statements that follow each other travel together, without waiting for each answer.
    const options: PoolConfig & { pipeline: true } = { connectionString: url, max: 10, connectionTimeoutMillis: 15_000, idleTimeoutMillis: KEPT_OPEN_MS, pipeline: true, Client: SteadyClient };
    this.pool = new Pool(longestMs === undefined ? options : { ...options, statement_timeout: longestMs });
    // A connection lost with the server fails its question and is replaced at the next.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', learnToSay);
  }

  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.ask<Row>({ text, values: [...values] });
    return rows;
  }

  async first<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(text, values))[0] ?? null;
  }

  async prepared<Row extends QueryResultRow>(query: PreparedQuery): Promise<Row[]> {
    const { rows } = await this.ask<Row>({ ...query, values: [...(query.values ?? [])] });
    return rows;
  }

  /** Rows as arrays, in the order of the select list: the fastest way to read many. */
  async preparedArrays<Row extends unknown[]>(query: PreparedQuery): Promise<Row[]> {
    const asked: QueryArrayConfig = { ...query, values: [...(query.values ?? [])], rowMode: 'array' };
    const { rows } = await this.ask<Row>(asked);
    return rows;
  }

  private async ask<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    if (this.transactions.isOpen) return (await this.transactions.client()).query<Row>(query);
    return isBehindWall(query.text) ? this.askInName<Row>(query) : this.pool.query<Row>(query);
  }

  /** If it cannot be said who acts, the question finds nothing. */
  private async askInName<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    const client = await this.pool.connect();
    let failed: unknown;
    try {
      return await askInName<Row>(client, this.transactions.actor, query);
    } catch (error) {
      failed = error;
      throw error;
    } finally {
      // A refusal by the database leaves the connection whole; whatever else went wrong may not have.
      client.release(failed !== undefined && !(failed instanceof DatabaseError && failed.code !== UNKNOWN_STATEMENT));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

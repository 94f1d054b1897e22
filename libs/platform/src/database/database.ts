import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';

import { Transactions } from './transactions';

/** A named statement is planned once per connection; give hot reads a name and array rows. */
export interface PreparedQuery {
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Plain SQL: inside a transaction it sees what the transaction wrote, outside it uses the reading pool. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly pool: Pool;
  constructor(private readonly transactions: Transactions, url: string, longestMs?: number) {
    this.pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 15_000, ...(longestMs === undefined ? {} : { statement_timeout: longestMs }) });
    // An idle connection lost with the server is replaced at the next query; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await (await this.connection()).query<Row>(text, [...values]);
    return rows;
  }

  async first<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(text, values))[0] ?? null;
  }

  async prepared<Row extends QueryResultRow>(query: PreparedQuery): Promise<Row[]> {
    const { rows } = await (await this.connection()).query<Row>({ ...query, values: [...(query.values ?? [])] });
    return rows;
  }

  /** Rows as arrays, in the order of the select list: the fastest way to read many. */
  async preparedArrays<Row extends unknown[]>(query: PreparedQuery): Promise<Row[]> {
    const { rows } = await (await this.connection()).query<Row>({ ...query, values: [...(query.values ?? [])], rowMode: 'array' });
    return rows;
  }

  private connection(): Promise<Pick<Pool, 'query'>> {
    return this.transactions.isOpen ? this.transactions.client() : Promise.resolve(this.pool);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

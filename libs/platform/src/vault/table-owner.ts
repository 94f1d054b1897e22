import { systemActor } from '@alongside/kernel';
import { Client } from 'pg';

import { actingSql } from '../database/acting-sql';

const house = systemActor('vault.seal-anew');

/** The role that owns the tables, at the terminal and for one purpose: rows that are only ever added to are sealed anew. Nobody of the house can be it while it runs. */
export class TableOwner {
  constructor(private readonly url: string) {}

  /** One statement, with the guards of this table lifted for as long as it takes; whoever writes there waits, whoever reads does not. */
  async change(table: string, statement: string, values: readonly unknown[]): Promise<void> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      await client.query(`begin; ${actingSql(house)}; set local lock_timeout = '30s'; alter table ${table} disable trigger user`);
      await client.query(statement, [...values]);
      await client.query(`alter table ${table} enable trigger user; commit`);
    } finally {
      // Whatever was not committed is undone, and the guards stand again.
      await client.end();
    }
  }
}

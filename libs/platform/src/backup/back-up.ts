import { systemActor } from '@alongside/kernel';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import { actingSql } from '../database/acting-sql';
import type { MasterKeys } from '../vault/master-keys';
import { frameBytes } from './frames';
import { writeSealed } from './sealed-file';
import { tablesOf, type HeldTable } from './tables';

export interface BackedUp {
  readonly tables: number;
  readonly bytes: number;
}

/**
 * Everything as it stood at one moment, while people go on working, into a new file that only the master key opens. `url` may be the application's own: it
 * reads in the house's name. Throws EEXIST when the file is there already.
 */
export async function backUp(url: string, keys: MasterKeys, file: string, madeAt: Date): Promise<BackedUp> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const counted = { tables: 0, bytes: 0 };
  try {
    await client.query(`begin isolation level repeatable read read only; ${actingSql(systemActor('backup'))}`);
    await writeSealed(file, keys, everything(client, madeAt, counted));
    return counted;
  } finally {
    await client.end();
  }
}

async function* everything(client: Client, madeAt: Date, counted: { tables: number; bytes: number }): AsyncGenerator<Buffer> {
  const { rows: steps } = await client.query<{ step: string }>(`select context || '/' || name as step from platform.migration order by applied_at, context, name`);
  yield frameBytes({ kind: 'opening', opening: { madeAt: madeAt.toISOString(), steps: steps.map(({ step }) => step) } });
  for (const table of await tablesOf(client)) {
    yield frameBytes({ kind: 'table', table: { table: table.name, columns: table.columns, counters: await countersOf(client, table) } });
    // By a question and not by the table's name: so the wall is asked too, as for everything else that is read.
    for await (const rows of client.query(copyTo(`copy (select ${table.columns.join(', ')} from ${table.name}) to stdout`))) {
      counted.bytes += (rows as Buffer).length;
      yield frameBytes({ kind: 'rows', rows: rows as Buffer });
    }
    counted.tables += 1;
  }
  yield frameBytes({ kind: 'end', tables: counted.tables });
}

async function countersOf(client: Client, { counters }: HeldTable): Promise<Record<string, string>> {
  const stand: Record<string, string> = {};
  for (const [column, sequence] of Object.entries(counters)) {
    const { rows } = await client.query<{ last: string }>(`select last_value::text as last from ${sequence} where is_called`);
    if (rows[0]) stand[column] = rows[0].last;
  }
  return stand;
}

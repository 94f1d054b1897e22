import { personalTables, tablesWithoutPeople } from '@alongside/platform/context';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { contextModules } from '../src/contexts';

interface Column {
  readonly table: string;
  readonly column: string;
}

let house: ServerFixture;
let columns: readonly Column[];
const tables = personalTables();

beforeAll(async () => {
  house = await serverFixture(contextModules);
  columns = await house.database.query<Column & Record<string, unknown>>(
    `select format('%s.%s', n.nspname, c.relname) as table, a.attname as column
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'bullmq')
     order by 1, a.attnum`,
  );
});
afterAll(() => house?.close());

test('every table says what it holds about people, or that it holds nothing about anybody', () => {
  const known = new Set<string>([...tables.map(({ table }) => table), ...Object.keys(tablesWithoutPeople())]);
  expect([...new Set(columns.map(({ table }) => table))].filter((table) => !known.has(table))).toEqual([]);
  expect(tables.map(({ table }) => table).filter((table) => table in tablesWithoutPeople())).toEqual([]);
});

test('every column of them is in the copy a person gets, or is left out for a reason', () => {
  for (const { table, columns: said } of tables) {
    expect(Object.keys(said).sort(), table).toEqual(columns.filter((one) => one.table === table).map(({ column }) => column).sort());
  }
});

test('whom a row is about, when it is let go and what then stands in it are questions the database understands', async () => {
  for (const { table, about, erase, letGo, goesAlong, holds } of tables) {
    const blanks = [...(typeof erase === 'object' && 'blank' in erase ? Object.values(erase.blank) : []), ...(letGo && letGo.then !== 'delete' ? Object.values(letGo.then) : []), ...(goesAlong && goesAlong.then !== 'delete' ? Object.values(goesAlong.then) : [])];
    const asked = [`(${about})::uuid`, `(${letGo?.since ?? 'null'})::date`, `(${holds?.when ?? 'false'})::boolean`, `(${goesAlong?.unless ?? 'false'})::boolean`, ...blanks.map((sql) => `(${sql})::text`)];
    await expect(house.database.query(`select ${asked.join(', ')} from ${table} t limit 1`), table).resolves.toEqual([]);
  }
});

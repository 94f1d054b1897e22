import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newId, systemActor } from '@alongside/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Hidden } from '../config/hidden';
import { NewerDatabase } from '../database/migrate';
import { EventLog } from '../events/event-log';
import { platformMigrations } from '../events/migrations';
import { Transactions } from '../database/transactions';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { EnvironmentKey } from '../vault/master-key-place';
import { MasterKeys } from '../vault/master-keys';
import { Vault } from '../vault/vault';
import { backUp } from './back-up';
import { NotEmpty, restore } from './restore';
import { tablesOf } from './tables';

const key = randomBytes(32);
const only = (bytes: Buffer) => ({ current: new EnvironmentKey(new Hidden(bytes)) });
const keys = new MasterKeys(only(key));
const person = newId<'Person'>();
let folder: string;
let file: string;
let first: ServerFixture;
let sealed: string;
const others: FreshDatabase[] = [];

const flip = (bytes: Buffer, at: number) => bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);

const anotherDatabase = async () => {
  const made = await freshDatabase();
  others.push(made);
  return made;
};
const bringBack = (into: FreshDatabase, from = file, by = keys) => restore(into.tableOwnerUrl, new URL(into.url).username, [platformMigrations], by, from);

/** Every row of every table, and what stands around them: links, triggers, walls. What was applied when is another day's. */
async function contentOf(url: string): Promise<{ rows: Record<string, unknown[]>; built: string[] }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows: Record<string, unknown[]> = {};
  for (const { name } of await tablesOf(client)) rows[name] = (await client.query(`select t::text as row from ${name} t order by 1`)).rows;
  const built = await client.query<{ line: string }>(`
    select tgname || ' ' || tgenabled::text as line from pg_trigger where not tgisinternal union all
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'platform'::regnamespace union all
    select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class where relnamespace = 'platform'::regnamespace order by 1`);
  await client.end();
  return { rows, built: built.rows.map(({ line }) => line) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-backup-'));
  file = join(folder, 'one.backup');
  first = await serverFixture([], undefined, only(key));
  const record = (name: string, data = {}) => first.get(Transactions).run(() => first.get(EventLog).record([{ name, subjectId: newId(), data }], systemActor('test')));
  for (let n = 0; n < 30; n += 1) await record('test.happened', { n, text: 'a tab\there, a line\nbreak, a back\\slash and \\N' });
  sealed = await first.get(Vault).seal(person, 'test.words', 'row', 'what was trusted to us');
  await backUp(first.url, keys, file, new Date('2026-11-23T09:00:00Z'));
});
afterAll(async () => {
  await first.close();
  for (const other of others) await other.remove();
  await rm(folder, { recursive: true, force: true });
});

it('what comes back is what was there, row by row; walls and triggers stand again, and the numbering goes on', async () => {
  const into = await anotherDatabase();
  expect(await bringBack(into)).toMatchObject({ madeAt: new Date('2026-11-23T09:00:00Z') });
  const [before, after] = [await contentOf(first.ownerUrl), await contentOf(into.ownerUrl)];
  expect(after.rows).toEqual(before.rows);
  expect(after.built).toEqual(before.built);
  expect(after.built).toContain('event_is_append_only O');
  const house = await serverFixture([], undefined, only(key), into);
  expect(await house.get(Vault).open(person, 'test.words', 'row', sealed)).toBe('what was trusted to us');
  await house.get(Transactions).run(() => house.get(EventLog).record([{ name: 'test.after', subjectId: newId(), data: {} }], systemActor('test')));
  expect((await house.facts()).at(-1)?.name).toBe('test.after');
  await house.close();
});

it('nothing of what was trusted to us can be read in the file', async () => {
  const bytes = await readFile(file);
  for (const secret of ['test.happened', 'back\\slash', person]) expect(bytes.includes(secret)).toBe(false);
});

it.each<[string, (path: string) => Promise<void>]>([
  ['changed in one byte', async (path: string) => { const bytes = await readFile(path); flip(bytes, Math.floor(bytes.length / 2)); await writeFile(path, bytes); }],
  ['changed in its first line', async (path: string) => { const bytes = await readFile(path); flip(bytes, 30); await writeFile(path, bytes); }],
  ['cut off', async (path: string) => truncate(path, (await readFile(path)).length - 100)],
  ['empty', async (path: string) => truncate(path, 0)],
  ['something else', async (path: string) => writeFile(path, 'Dear all, here are the minutes.')],
])('a file that is %s brings nothing back', async (_, spoil) => {
  const spoilt = join(folder, `${newId()}.backup`);
  await writeFile(spoilt, await readFile(file));
  await spoil(spoilt);
  const into = await anotherDatabase();
  await expect(bringBack(into, spoilt)).rejects.toThrow(/not a backup|is not here/);
  expect((await contentOf(into.ownerUrl)).rows['platform.event']).toEqual([]);
});

it('another master key opens nothing and says which is missing', async () => {
  await expect(bringBack(await anotherDatabase(), file, new MasterKeys(only(randomBytes(32))))).rejects.toThrow(/master key .* is not here/);
});

it('a database in which something happened is left as it is', async () => {
  await expect(restore(first.tableOwnerUrl, null, [platformMigrations], keys, file)).rejects.toThrow(NotEmpty);
  expect(await first.facts()).toHaveLength(30);
});

it('a file that is there already is not written over', async () => {
  await expect(backUp(first.url, keys, file, new Date())).rejects.toMatchObject({ code: 'EEXIST' });
});

it('what a newer program made is refused before anything is touched', async () => {
  await expect(restore((await anotherDatabase()).tableOwnerUrl, null, [{ context: 'platform', migrations: [] }], keys, file)).rejects.toThrow(NewerDatabase);
});

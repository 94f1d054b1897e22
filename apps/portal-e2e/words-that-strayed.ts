import 'reflect-metadata';

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { personalTables } from '@alongside/platform/context';
import { FileKey, MasterKeys, Vault } from '@alongside/platform/vault';
import { Client } from 'pg';

import type { RunningProduct } from '../../tools/product/run-product.ts';
import { placesOfWork } from '../api/journeys/access/words-that-stayed';

/** A column whose words only the vault opens, and how it finds whose they are. */
interface SealedColumn {
  readonly table: string;
  readonly about: string;
  readonly column: string;
  readonly vault: string;
}

/** Shorter ones stand anywhere by chance. */
const TELLING = 10;

/** Which columns are sealed is known to the whole house; opening it takes seconds, so a run of all stories does it once. */
async function sealedColumns(): Promise<readonly SealedColumn[]> {
  const kept = process.env.DEMO_KEPT_AT && join(process.env.DEMO_KEPT_AT, 'sealed-columns.json');
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as SealedColumn[];
  await import('../api/src/contexts');
  const columns = personalTables().flatMap(({ table, about, columns: said }) =>
    Object.entries(said).flatMap(([column, one]) => ('vault' in one && one.vault ? [{ table, about, column, vault: one.vault }] : [])));
  if (kept) {
    // It appears under its name only when whole: another story may look for it now.
    writeFileSync(`${kept}.${process.pid}`, JSON.stringify(columns));
    renameSync(`${kept}.${process.pid}`, kept);
  }
  return columns;
}

/**
 * Every word of the demo and of the stories that lies sealed is a canary: none may stand in what the programs wrote down, in the log of what happened, in a queue, in an answer kept for later, or in a letter.
 * Neither may a name or an address stand in what the programs wrote down. Empty when all is well; the words themselves are not told.
 */
export async function wordsThatStrayed({ ownerUrl, folder, url }: Pick<RunningProduct, 'ownerUrl' | 'folder' | 'url'>): Promise<{ readonly sought: number; readonly strayed: readonly string[] }> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []) => (await client.query<Row>(text, [...values])).rows;
    const words = await trustedWords(query, folder);
    const lines = ['api', 'worker'].map((program) => ({ name: `the lines of the ${program}`, text: readFileSync(join(folder, `${program}.log`), 'utf8') }));
    const letters = { name: 'a letter', text: await (await fetch(`${url}/demo/outbox.json`)).text() };
    const places = [...lines, ...(await placesOfWork({ query })), letters];
    const names = (await query<{ name: string | null }>("select unnest(array[display_name, sign_in_email]) as name from accounts.person")).map(({ name }) => name).filter((name) => name !== null && name.length >= TELLING);
    return {
      sought: words.size + names.length,
      strayed: [
        ...[...words].flatMap(([word, column]) => places.filter(({ text }) => text.includes(word)).map(({ name }) => `${column} in ${name}`)),
        ...names.flatMap((name) => lines.filter(({ text }) => text.includes(name ?? '')).map(({ name: where }) => `a name or an address in ${where}`)),
      ].filter((one, at, all) => all.indexOf(one) === at),
    };
  } finally {
    await client.end();
  }
}

/** Each line of what is sealed → the column it lies in. */
async function trustedWords(query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>, folder: string): Promise<ReadonlyMap<string, string>> {
  // What nobody is named for is tried with everybody's key: each key is asked for once.
  const keys = new Map<unknown, Promise<object | null>>();
  const first = (text: string, [person]: readonly unknown[]) => {
    const known = keys.get(person) ?? query(text, [person]).then(([row]) => row ?? null);
    keys.set(person, known);
    return known;
  };
  const vault = new Vault({ first, query } as never, new MasterKeys({ current: new FileKey(join(folder, 'master.key')) }), undefined as never);
  const words = new Map<string, string>();
  const everybody = (await query<{ id: string }>('select person_id as id from platform.person_key')).map(({ id }) => id);
  for (const { table, about, column, vault: name } of await sealedColumns()) {
    const rows = await query<{ person: string | null; id: string; box: string }>(`select (${about}) as person, t.id, t.${column} as box from ${table} t where coalesce(t.${column}, '') <> ''`);
    for (const { person, id, box } of rows) {
      const text = await openedBy(person === null ? everybody : [person], (one) => vault.open(one as never, name, id, box));
      for (const line of text.split('\n')) if (line.length >= TELLING) words.set(line, `${table}.${column}`);
    }
  }
  return words;
}

/** What is kept back from the person it is about names nobody: then the right key is among everybody's. Throws when none opens it. */
async function openedBy(people: readonly string[], open: (person: string) => Promise<string>): Promise<string> {
  let last: unknown = new Error('Nobody has a key.');
  for (const person of people) {
    try {
      return await open(person);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

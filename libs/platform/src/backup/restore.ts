import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import { instant, systemActor } from '@alongside/kernel';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { actingSql } from '../database/acting-sql';
import { migrate, NewerDatabase, type ContextMigrations } from '../database/migrate';
import type { MasterKeys } from '../vault/master-keys';
import { framesOf, type BackupOpening, type Frame, type TableOpening } from './frames';
import { BackupUnreadable, readSealed } from './sealed-file';
import { linksOf, tablesOf, type HeldTable, type Link } from './tables';

/** Restoring over people would lose them. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
  constructor() {
    super('Something has happened in this database already. A backup is brought back into an empty one.');
  }
}

export interface Restored {
  readonly tables: number;
  readonly madeAt: Date;
}

/**
 * Brings a backup back into an empty database: first the steps it was made after, then its rows, all or none, then the steps that came since.
 * Throws NotEmpty, BackupUnreadable, and NewerDatabase when a newer program made it.
 */
export async function restore(ownerUrl: string, appRole: string | null, contexts: readonly ContextMigrations[], keys: MasterKeys, file: string): Promise<Restored> {
  const frames = framesOf(readSealed(file, keys));
  const first = await frames.next();
  if (first.done || first.value.kind !== 'opening') throw new BackupUnreadable();
  const { opening } = first.value;
  await migrate(ownerUrl, upTo(opening, contexts), appRole);
  const tables = await fill(ownerUrl, frames);
  await migrate(ownerUrl, contexts, appRole);
  return { tables, madeAt: instant(opening.madeAt) };
}

function upTo({ steps }: BackupOpening, contexts: readonly ContextMigrations[]): readonly ContextMigrations[] {
  const known = new Set(contexts.flatMap(({ context, migrations }) => migrations.map(({ name }) => `${context}/${name}`)));
  const foreign = steps.find((step) => !known.has(step));
  if (foreign) throw new NewerDatabase(foreign);
  const applied = new Set(steps);
  return contexts.map(({ context, migrations }) => ({ context, migrations: migrations.filter(({ name }) => applied.has(`${context}/${name}`)) }));
}

async function fill(ownerUrl: string, frames: AsyncIterable<Frame>): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; ${actingSql(systemActor('restore'))}`);
    const { rows: happened } = await client.query('select 1 from platform.event limit 1');
    if (happened.length > 0) throw new NotEmpty();
    const tables = await tablesOf(client);
    const links = await linksOf(client, tables);
    await openUp(client, tables, links);
    const filled = await fillTables(client, frames, new Map(tables.map((table) => [table.name, table])));
    await closeAgain(client, tables, links);
    // Whatever had been handed to a queue is handed over again: the queue is another one now.
    await client.query('update platform.reaction set dispatched_at = null, next_at = now() where done_at is null and parked_at is null');
    await client.query('commit');
    return filled;
  } finally {
    await client.end();
  }
}

/** Rows come back as they were: nothing that usually happens on writing one may happen again, and they come in no order. */
async function openUp(client: Client, tables: readonly HeldTable[], links: readonly Link[]): Promise<void> {
  for (const { table, name } of links) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name, isForced } of tables) await client.query(`alter table ${name} disable trigger user${isForced ? ', no force row level security' : ''}`);
  await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
}

async function closeAgain(client: Client, tables: readonly HeldTable[], links: readonly Link[]): Promise<void> {
  for (const { name, isForced } of tables) await client.query(`alter table ${name} enable trigger user${isForced ? ', force row level security' : ''}`);
  for (const { table, name, definition } of links) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
}

/** Answers how many tables there were, and only after the last piece of the file has proved to be what was written. */
async function fillTables(client: Client, frames: AsyncIterable<Frame>, known: ReadonlyMap<string, HeldTable>): Promise<number> {
  let filled = 0;
  let promised: number | null = null;
  let into: ReturnType<typeof copyFrom> | null = null;
  const endTable = async () => {
    if (into === null) return;
    into.end();
    await finished(into);
    into = null;
  };
  for await (const frame of frames) {
    if (frame.kind === 'rows') {
      if (into === null) throw new BackupUnreadable();
      if (!into.write(Buffer.from(frame.rows))) await once(into, 'drain');
      continue;
    }
    await endTable();
    if (frame.kind === 'end') promised = frame.tables;
    if (frame.kind !== 'table') continue;
    await setCounters(client, frame.table, known);
    into = client.query(copyFrom(`copy ${frame.table.table} (${frame.table.columns.join(', ')}) from stdin`));
    filled += 1;
  }
  if (promised !== filled) throw new BackupUnreadable();
  return filled;
}

async function setCounters(client: Client, { table, columns, counters }: TableOpening, known: ReadonlyMap<string, HeldTable>): Promise<void> {
  const held = known.get(table);
  if (!held || columns.some((column) => !held.columns.includes(column))) throw new BackupUnreadable();
  for (const [column, last] of Object.entries(counters)) await client.query('select setval($1, $2)', [held.counters[column], last]);
}

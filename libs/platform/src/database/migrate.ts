import { systemActor } from '@alongside/kernel';
import { runMigrations as migrateQueue } from 'bullmq';
import { Client } from 'pg';

import { actingSql } from './acting-sql';

/** One forward step of one context, in plain SQL. */
export interface ContextMigration {
  /** `0001-what-it-brings`: the order within the context. */
  readonly name: string;
  readonly sql: string;
}

export interface ContextMigrations {
  readonly context: string;
  readonly migrations: readonly ContextMigration[];
}

/** Another version of this code has been here: going on could harm what it wrote. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

const LOCK = 4_201_077;

/**
 * Brings the database up to this code, contexts from left to right, all in one transaction.
 * The application's role gets rows to read and write but owns nothing. Throws NewerDatabase when it meets a step this code does not know.
 */
export async function migrate(ownerUrl: string, contexts: readonly ContextMigrations[], appRole: string | null): Promise<readonly string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Steps that move what lies behind the wall must see it, also as an owner who stands before it.
    await client.query(`begin; ${actingSql(systemActor('migration'))}`);
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(`create schema if not exists platform;
      create table if not exists platform.migration (
        context text not null, name text not null, applied_at timestamptz not null default now(),
        constraint migration_pk primary key (context, name))`);
    const { rows } = await client.query<{ context: string; name: string }>('select context, name from platform.migration');
    const known = new Set(contexts.flatMap(({ context, migrations }) => migrations.map(({ name }) => `${context}/${name}`)));
    const done = new Set(rows.map(({ context, name }) => `${context}/${name}`));
    const foreign = [...done].find((step) => !known.has(step));
    if (foreign) throw new NewerDatabase(foreign);
    const applied: string[] = [];
    for (const { context, migrations } of contexts) {
      await client.query(`create schema if not exists ${context}`);
      for (const { name, sql } of migrations) {
        if (done.has(`${context}/${name}`)) continue;
        await client.query(sql);
        await client.query('insert into platform.migration (context, name) values ($1, $2)', [context, name]);
        applied.push(`${context}/${name}`);
      }
    }
    if (appRole) await grant(client, [...contexts.map(({ context }) => context), 'platform'], appRole);
    await client.query('commit');
    await migrateQueue(client);
    if (appRole) await grantQueue(client, appRole);
    return applied;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function grant(client: Client, schemas: readonly string[], role: string): Promise<void> {
  for (const schema of new Set(schemas)) {
    await client.query(`grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select, update on all sequences in schema ${schema} to ${role};
      grant execute on all functions in schema ${schema} to ${role}`);
  }
  // A view writes as its owner, past the wall before its table.
  const { rows: views } = await client.query<{ view: string }>(
    `select c.oid::regclass::text as view from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text = any($1)`, [schemas],
  );
  for (const { view } of views) await client.query(`revoke insert, update, delete on ${view} from ${role}`);
  if (schemas.includes('platform')) {
    // The log and its seals are only ever added to.
    await client.query(`revoke update, delete, truncate on platform.event from ${role};
      revoke update, delete, truncate on platform.seal from ${role};
      revoke delete, truncate on platform.house_key from ${role};
      revoke insert, update, delete on platform.migration from ${role}`);
  }
}

/** The queue makes a sequence for each queue when it first meets it, and sorts jobs in temporary tables; what it made itself is already its own. */
async function grantQueue(client: Client, role: string): Promise<void> {
  await client.query(`grant usage, create on schema bullmq to ${role};
    grant select, insert, update, delete on all tables in schema bullmq to ${role};
    grant execute on all functions in schema bullmq to ${role}`);
  const { rows } = await client.query<{ sequence: string; database: string }>(
    `select format('%I.%I', 'bullmq', c.relname) as sequence, quote_ident(current_database()) as database
     from pg_class c where c.relnamespace = 'bullmq'::regnamespace and c.relkind = 'S' and pg_get_userbyid(c.relowner) = current_user`,
  );
  for (const { sequence } of rows) await client.query(`grant usage, select, update on sequence ${sequence} to ${role}`);
  if (rows[0]) await client.query(`grant temporary on database ${rows[0].database} to ${role}`);
}

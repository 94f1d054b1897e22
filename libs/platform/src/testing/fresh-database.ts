import { createHash } from 'node:crypto';

import { newId } from '@alongside/kernel';
import { Client } from 'pg';

import { contextMigrations } from '../context/context-module';
import { migrate } from '../database/migrate';
import { platformMigrations } from '../events/migrations';

export interface FreshDatabase {
  readonly name: string;
  readonly url: string;
  /** A superuser's: no wall stands before it. */
  readonly ownerUrl: string;
  /** The role's that owns the tables, as `prepare` uses it. */
  readonly tableOwnerUrl: string;
  remove(): Promise<void>;
}

const APP_ROLE = 'alongside_app_test';
// As in the house: it owns the tables and is no superuser, so views and the second wall behave as they will there.
const OWNER_ROLE = 'alongside_owner_test';
const TEMPLATE_LOCK = 4_201_078;

/** A database of one's own, cloned from a migrated template. The server is the throw-away cluster at TEST_CLUSTER_URL. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const cluster = process.env.TEST_CLUSTER_URL;
  if (!cluster) throw new Error('TEST_CLUSTER_URL is not set: run through Vitest, whose set-up starts a throw-away PostgreSQL.');
  const steps = [platformMigrations, ...contextMigrations()];
  const template = `template_${createHash('sha256').update(JSON.stringify(steps)).digest('hex').slice(0, 16)}`;
  const name = `test_${newId<'Database'>().replaceAll('-', '')}`;
  await withClient(cluster, async (client) => {
    // Several test files start at once; one of them builds the template.
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    try {
      const known = await client.query('select 1 from pg_database where datname = $1', [template]);
      if (known.rowCount === 0) await buildTemplate(client, cluster, template, steps);
      await client.query(`create database ${name} template ${template} owner ${OWNER_ROLE}`);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    }
  });
  return {
    name,
    url: at(cluster, name, APP_ROLE),
    ownerUrl: at(cluster, name),
    tableOwnerUrl: at(cluster, name, OWNER_ROLE),
    remove: () => withClient(cluster, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

async function buildTemplate(client: Client, cluster: string, template: string, steps: Parameters<typeof migrate>[1]): Promise<void> {
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  for (const role of [OWNER_ROLE, APP_ROLE]) {
    await client.query(`do $$ begin create role ${role} login password 'test'; exception when duplicate_object or unique_violation then null; end $$`);
  }
  await client.query(`create database ${draft} owner ${OWNER_ROLE}`);
  await migrate(at(cluster, draft, OWNER_ROLE), steps, APP_ROLE);
  await client.query(`alter database ${draft} rename to ${template}`);
}

function at(cluster: string, database: string, role?: string): string {
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = 'test';
  }
  return url.toString();
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { DemoClock } from '../clock';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database';
import { serverFixture } from '../testing/server-fixture';
import type { Notifications } from './notifications';
import { SteadyClient } from './steady-client';

let house: FreshDatabase;
beforeAll(async () => (house = await freshDatabase()));
afterAll(() => house.remove());

async function endEveryConnection(): Promise<void> {
  const superuser = new Client({ connectionString: house.ownerUrl });
  await superuser.connect();
  await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  await superuser.end();
}

test('a connection that is lost between two statements of a deed is told to whoever asks next, and ends no program', async () => {
  const pool = new Pool({ connectionString: house.url, Client: SteadyClient });
  pool.on('error', () => undefined);
  const client = await pool.connect();
  await client.query('begin');
  const lost = new Promise((end) => client.once('end', end));
  await endEveryConnection();
  await lost;
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
  expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

test('the demo’s clock that is moved while nobody can be told finds it by looking', async () => {
  const fixture = await serverFixture([]);
  const { database } = fixture;
  const deaf = { listen: () => Promise.resolve(), tell: () => Promise.resolve() } as unknown as Notifications;
  const [follower, elsewhere] = [new DemoClock(database, deaf), new DemoClock(database, deaf)];
  await follower.onModuleInit();
  const moved = new Promise<void>((heard) => follower.onMoved(heard));
  await elsewhere.advance(86_400_000);
  await moved;
  expect(Math.abs(follower.now().getTime() - elsewhere.now().getTime())).toBeLessThan(60_000);
  follower.onApplicationShutdown();
  await fixture.close();
});

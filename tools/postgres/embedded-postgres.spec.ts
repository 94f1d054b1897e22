import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForEnd } from '../machine/living-process.mjs';
import { startEmbeddedPostgres } from './start-embedded-postgres.mjs';
import { startThrowawayCluster } from './start-throwaway-cluster.mjs';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let dataDirectory: string;
  let running: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

  beforeEach(async () => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'alongside-spec-'));
    running = await startEmbeddedPostgres({ dataDirectory });
  });

  afterEach(async () => {
    await running.stop();
    rmSync(running.place, { recursive: true, force: true });
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  it('gives the app a role that is neither owner nor superuser and may create nothing', async () => {
    await expect(ask(running.appUrl, 'create schema mine')).rejects.toThrow('permission denied');
    const roles = await ask(running.ownerUrl, "select rolname, rolsuper, rolcreatedb from pg_roles where rolname like 'alongside%' order by 1");
    expect(roles).toEqual([
      { rolname: 'alongside_app', rolsuper: false, rolcreatedb: false },
      { rolname: 'alongside_owner', rolsuper: false, rolcreatedb: false },
    ]);
  });

  it('keeps UTF-8, London time and a door to this computer only', async () => {
    const [settings] = await ask(running.appUrl, "select current_setting('server_encoding') encoding, current_setting('timezone') zone, current_setting('listen_addresses') doors");
    expect(settings).toEqual({ encoding: 'UTF8', zone: 'Europe/London', doors: '127.0.0.1' });
  });

  it('lets nobody in with a wrong password', async () => {
    await expect(ask(running.appUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('comes back on the same port after kill -9, with everything that was committed', async () => {
    await ask(running.ownerUrl, 'create table public.kept (word text)');
    await ask(running.ownerUrl, "insert into public.kept values ('still here')");
    process.kill(running.pid, 'SIGKILL');
    await waitForEnd(running.pid, 5_000);
    const again = await startEmbeddedPostgres({ dataDirectory, port: running.port });
    expect(again.port).toBe(running.port);
    expect(again.pid).not.toBe(running.pid);
    expect(await ask(again.ownerUrl, 'select word from public.kept')).toEqual([{ word: 'still here' }]);
    running = again;
  });

  it('is adopted, not started twice, when it outlived its starter', async () => {
    const again = await startEmbeddedPostgres({ dataDirectory });
    expect(again.pid).toBe(running.pid);
    expect(again.port).toBe(running.port);
  });
});

describe('throw-away databases', () => {
  it('may run two at once, let the owner create databases, and leave nothing behind', async () => {
    const [one, two] = await Promise.all([startThrowawayCluster(), startThrowawayCluster()]);
    expect(one.port).not.toBe(two.port);
    await ask(one.ownerUrl, 'create database mine');
    await Promise.all([one.stop(), two.stop()]);
    expect(one.isAlive() || two.isAlive()).toBe(false);
  });
});

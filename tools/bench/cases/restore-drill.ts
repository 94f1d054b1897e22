import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { startEmbeddedPostgres } from '../../postgres/start-embedded-postgres.mjs';
import { runProduct } from '../../product/run-product.ts';
import { round, type BenchCase } from '../bench-case.ts';
import { fillAMillionBookings } from '../data/a-million-bookings.ts';

const GOAL_MINUTES = 15;
const GIGABYTE = 1_000_000_000;

export const restoreDrill: BenchCase = {
  name: 'restore-drill',
  says: 'the built programs back up a council with 1,000,000 bookings while it runs and bring it back into another database, record and invariants looked at; minutes a gigabyte, beside backing it up',
  async run(tell) {
    const product = await runProduct();
    const folder = mkdtempSync(join(tmpdir(), 'alongside-drill-'));
    const file = join(folder, 'one.backup');
    const empty = await startEmbeddedPostgres({ dataDirectory: folder, durable: true });
    try {
      await fillAMillionBookings(product.ownerUrl, tell);
      const gigabytes = Number(await one(product.superuserUrl, 'select pg_database_size(current_database())')) / GIGABYTE;
      const env = { DATA_DIR: folder, MASTER_KEY_FILE: join(product.folder, 'master.key') };
      const backUp = timed(program('backup', file, { ...env, DATABASE_URL: product.databaseUrl }));
      tell(`${backUp.words.trim()} ${round(gigabytes)} GB became ${round(statSync(file).size / GIGABYTE)} GB in ${round(backUp.minutes * 60, 1)} s`);
      // The copy of the seals is kept elsewhere than the database, and is there when it is needed.
      cpSync(join(product.folder, 'seals'), join(folder, 'seals'), { recursive: true });
      const back = timed(program('restore', file, { ...env, DATABASE_URL: empty.appUrl, OWNER_DATABASE_URL: empty.ownerUrl }));
      for (const line of back.words.trim().split('\n')) tell(line);
      const counted = 'select count(*)::text from opportunities.booking';
      const restored = empty.url.replace(/\/[^/]*$/, '/alongside');
      if ((await one(restored, counted)) !== (await one(product.superuserUrl, counted))) throw new Error('Not every booking came back.');
      const minutes = back.minutes / gigabytes;
      return {
        case: 'restore-drill', value: round(minutes), unit: 'minutes a GB', baseline: round(backUp.minutes / gigabytes), ratio: round(back.minutes / backUp.minutes),
        goal: `<= ${GOAL_MINUTES} minutes a GB`, met: minutes <= GOAL_MINUTES,
      };
    } finally {
      await product.stop();
      await empty.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

const program = (name: string, file: string, env: Record<string, string>) => () =>
  spawnSync(process.execPath, [`dist/server/${name}.js`, file], { env: { ...process.env, NODE_ENV: '', DEMO: '1', ...env }, encoding: 'utf8' });

function timed(run: () => ReturnType<ReturnType<typeof program>>): { readonly minutes: number; readonly words: string } {
  const began = performance.now();
  const { status, stdout, stderr } = run();
  if (status !== 0) throw new Error(`It ended with ${status}: ${stdout}${stderr}`);
  return { minutes: (performance.now() - began) / 60_000, words: stdout };
}

async function one(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] as Record<string, string>)[0] ?? '';
  } finally {
    await client.end();
  }
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { runProduct } from '../product/run-product.ts';
import { openNetwork, type Network } from './network.ts';
import { orAlready, persistently, untilTrue } from './persistent.ts';
import { nothingPulled, pullPlugs } from './plugs.ts';
import { nothingYet, playRound } from './round.ts';
import { overdueMessages, verdictOn } from './verdict.ts';

/** `npm run faults -- [--json] [--kills N] [--seed S]`: the story in rounds while API, worker and PostgreSQL are killed at random, freeze for a while, and lose their connections. */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const [kills, seed] = [option('kills', 20), option('seed', 1)];
const quiet = process.argv.includes('--json');
const tell = (line: string) => void (quiet || process.stderr.write(`${line}\n`));
/** After the last plug is back everything that was begun is done within a minute. */
const SETTLED_WITHIN_MS = 60_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const built = spawnSync('npm', ['run', '-s', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);

const product = await runProduct({ env: process.env.REDIS_URL ? { REDIS_URL: process.env.REDIS_URL } : {} });
const pool = new pg.Pool({ connectionString: product.ownerUrl, max: 4 });
pool.on('error', () => undefined);

/** The judge's own eyes: asks again while the database is away. */
async function query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await pool.query(sql, [...values])).rows as Row[];
    } catch (error) {
      if (tries > 400 || (error as { code?: string }).code?.startsWith('42')) throw error;
      await pause(100);
    }
  }
}

const pulled = nothingPulled();
let finished = false;

async function readyToPay(network: Network): Promise<void> {
  await persistently(
    product.url, network.staff.administrator,
    'mutation { setPayingAccount(serviceUserNumber: "123456", sortCode: "202959", accountNumber: "63748472", name: "BLACKPOOL COUNCIL", from: "2026-01-01") }', {},
  );
  for (const [n, { cookie }] of network.members.entries()) {
    await orAlready(
      persistently(product.url, cookie, 'mutation($number: String!) { setBankAccount(sortCode: "089999", accountNumber: $number, accountName: "A PARENT") { lastDigits } }', {
        number: String(66_374_958 + n),
      }),
    );
  }
}

const acknowledged = nothingYet();
try {
  const network = await openNetwork(product.ownerUrl, 6);
  await readyToPay(network);
  const plugs = pullPlugs(product, { kills, seed, redisUrl: process.env.REDIS_URL, tell }, pulled).finally(() => { finished = true; });
  for (let round = 1; !finished || round === 1; round += 1) {
    // A run lasts longer than a proof does; the people in it prove anew before each round.
    await query('update accounts.session set proved_at = now()');
    await playRound({ url: product.url, network, acknowledged, query }, round);
    tell(`round ${round} done`);
  }
  await plugs;
  const settled = async () =>
    (await query(`select 1 from platform.reaction where done_at is null limit 1`)).length === 0 &&
    (await query(`${overdueMessages} limit 1`)).length === 0;
  const lastPlug = performance.now();
  // What is not done by then stands in the verdict as a broken invariant.
  await untilTrue('everything to settle', settled, SETTLED_WITHIN_MS).catch(() => tell('something did not settle'));
  const settledSeconds = Number(((performance.now() - lastPlug) / 1_000).toFixed(1));
  const invariants = readFileSync(join(import.meta.dirname, '../../libs/payments/server/invariants.sql'), 'utf8')
    .split(/^-- name: .*$/m)
    .map((sql) => sql.trim())
    .filter((sql) => /^(select|with)/i.test(sql));
  const verdict = await verdictOn(acknowledged, invariants, query, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify({ ...pulled, fallen: product.fallen.length, settledSeconds, ...verdict })}\n`);
  if (verdict.lost + verdict.doubled + verdict.invariantRows > 0) process.exitCode = 1;
} catch (error) {
  // What is stuck, and the worker's last words: that is what the person who reads this needs.
  process.stderr.write(`${JSON.stringify(await query('select name, job, attempts, last_problem, parked_at, dispatched_at, next_at, now() from platform.reaction where done_at is null limit 5'))}\n`);
  process.stderr.write(readFileSync(join(product.folder, 'worker.log'), 'utf8').split('\n').slice(-12).join('\n'));
  throw error;
} finally {
  pulled.kills = kills;
  await pool.end();
  await product.stop();
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { freePort } from '../../machine/free-port.mjs';
import { runProduct } from '../../product/run-product.ts';
import { signedIn } from '../../product/signed-in.ts';
import { median, round, type BenchCase } from '../bench-case.ts';
import { fillAMillionBookings } from '../data/a-million-bookings.ts';
import { openDemoPeople } from '../data/demo-people.ts';
import { untilSettled } from '../data/until-settled.ts';
import { requestsPerSecond, type Load } from '../load.ts';

const GOAL = 0.9;
const ROUNDS = 5;
const SECONDS = 4;

const query = `query CoordinatorList { upcomingSessions(first: 50) {
  id kind title heldOn startsAt endsAt place seats { kind count taken }
  bookings { id state memberId memberName permission whyNotConfirm } } }`;

export const coordinatorList: BenchCase = {
  name: 'coordinator-list',
  says: 'the signed-in list of 50 upcoming sessions with 1,000,000 bookings in the database, beside bare Fastify + pg answering the same JSON',
  async run(tell) {
    const product = await runProduct();
    const barePort = await freePort();
    const bare = spawn(process.execPath, [join(import.meta.dirname, '../baselines/bare-list.mjs'), String(barePort), product.databaseUrl], { stdio: 'inherit' });
    try {
      await openDemoPeople(product.ownerUrl, ['coordinator']);
      await fillAMillionBookings(product.ownerUrl, tell);
      // What a million new rows give the worker to do is no part of reading a list.
      await untilSettled(product.ownerUrl, tell);
      await product.slowTheWorker();
      const { cookie } = await signedIn(product.url, 'coordinator');
      const ours: Load = { url: `${product.url}/graphql`, method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
      const theirs: Load = { url: `http://127.0.0.1:${barePort}/list`, method: 'POST' };
      await sameAnswer(ours, theirs);
      // Both are warmed up, then take turns, so that what else the machine does falls on both.
      await requestsPerSecond(theirs, SECONDS);
      await requestsPerSecond(ours, SECONDS);
      const rounds: { ours: number; theirs: number }[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        rounds.push({ theirs: await requestsPerSecond(theirs, SECONDS), ours: await requestsPerSecond(ours, SECONDS) });
        tell(`round ${n + 1}: ${Math.round(rounds[n]?.ours ?? 0)} beside ${Math.round(rounds[n]?.theirs ?? 0)} requests a second`);
      }
      const ratio = median(rounds.map((one) => one.ours / one.theirs));
      return {
        case: 'coordinator-list', value: round(median(rounds.map((one) => one.ours)), 1), unit: 'requests/s',
        baseline: round(median(rounds.map((one) => one.theirs)), 1), ratio: round(ratio), goal: `ratio >= ${GOAL}`, met: ratio >= GOAL,
      };
    } finally {
      bare.kill();
      await product.stop();
    }
  },
};

/** A baseline that answers something else would prove nothing. */
async function sameAnswer(ours: Load, theirs: Load): Promise<void> {
  const [a, b] = await Promise.all([ours, theirs].map(async ({ url, method, headers, body }) => (await fetch(url, { method, headers, body })).json()));
  if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(`The baseline answers something else: ${difference(a, b)}`);
}

function difference(a: unknown, b: unknown): string {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return `${left.slice(Math.max(0, at - 80), at + 120)} … ${right.slice(Math.max(0, at - 80), at + 120)}`;
}

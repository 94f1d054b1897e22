import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { freePort } from '../../machine/free-port.mjs';
import { runProduct } from '../../product/run-product.ts';
import { signedIn } from '../../product/signed-in.ts';
import { median, round, type BenchCase } from '../bench-case.ts';
import { openDemoPeople } from '../data/demo-people.ts';
import { requestsPerSecond, type Load } from '../load.ts';
import { buildUnguarded } from '../unguarded/build.ts';

const GOAL = 1.3;
const ROUNDS = 21;
/** Short turns, so that what else a machine does falls on both alike. */
const SECONDS = 1;
const WARM_UP_SECONDS = 5;

const query = 'query Record($id: ID!) { member(id: $id) { id knownAs fullName kind stage joinedOn email phone reachBy reachNote strengths interests accessNeeds } }';

export const signedInRead: BenchCase = {
  name: 'signed-in-read',
  says: 'time a request of a coordinator who reads a member’s record over HTTP (session, rules before each field, second wall, record of who looked), beside the same server built from the same sources without rules, wall and record',
  async run(tell) {
    const program = await buildUnguarded(join(import.meta.dirname, '../../../dist/bench'));
    const product = await runProduct();
    const [port, mailPort] = [await freePort(), await freePort()];
    const log = openSync(join(product.folder, 'unguarded.log'), 'a');
    const bare = spawn(process.execPath, [program], {
      stdio: ['ignore', log, log],
      env: {
        ...process.env, NODE_ENV: '', DEMO: '1', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: product.folder, MASTER_KEY_FILE: join(product.folder, 'master.key'),
        DATABASE_URL: product.superuserUrl, SMTP_URL: `smtp://127.0.0.1:${mailPort}`, SMTP_CAPTURE_PORT: String(mailPort), QUESTIONS_A_MINUTE: '1000000', KNOCKS_A_MINUTE: '1000000', DEEDS_AT_ONCE: '1000000',
      },
    });
    try {
      await openDemoPeople(product.ownerUrl, ['coordinator']);
      const [id = '', ...others] = await openMembers(product.ownerUrl);
      const priya = await signedIn(product.url, 'coordinator');
      const ask = (memberId: string) => JSON.stringify({ query, variables: { id: memberId } });
      const load = (url: string): Load => ({ url: `${url}/graphql`, method: 'POST', headers: { cookie: priya.cookie, 'content-type': 'application/json' }, body: ask(id) });
      const [guarded, unguarded] = [load(product.url), load(`http://127.0.0.1:${port}`)];
      await untilAnswers(`http://127.0.0.1:${port}`);
      const expected = await sameAnswer(guarded, unguarded);
      const [withRules, without] = [{ ...guarded, expected }, { ...unguarded, expected }];
      // Both are warmed up, then take turns, so that what else the machine does falls on both.
      await requestsPerSecond(without, WARM_UP_SECONDS);
      await requestsPerSecond(withRules, WARM_UP_SECONDS);
      const rounds: { guarded: number; unguarded: number }[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        rounds.push({ unguarded: await requestsPerSecond(without, SECONDS), guarded: await requestsPerSecond(withRules, SECONDS) });
        tell(`round ${n + 1}: ${Math.round(rounds[n]?.guarded ?? 0)} beside ${Math.round(rounds[n]?.unguarded ?? 0)} requests a second`);
      }
      // Besides: nobody has looked at any of them within the quarter of an hour, so that each request writes a line of the record.
      const nextBody = () => ask(others.pop() ?? '');
      const [bareFirst, first] = [await requestsPerSecond({ ...unguarded, nextBody }, 1), await requestsPerSecond({ ...guarded, nextBody }, 1)];
      tell(`where every look is a first one: ${Math.round(first)} beside ${Math.round(bareFirst)} requests a second, ratio ${round(bareFirst / first)}`);
      const each = (perSecond: number) => round(1_000 / perSecond);
      const ratio = median(rounds.map((one) => one.unguarded / one.guarded));
      return {
        case: 'signed-in-read', value: each(median(rounds.map((one) => one.guarded))), unit: 'ms a request', baseline: each(median(rounds.map((one) => one.unguarded))),
        ratio: round(ratio), goal: `ratio <= ${GOAL}`, met: ratio <= GOAL,
      };
    } finally {
      bare.kill();
      await product.stop();
    }
  },
};

const MANY = 12_000;

async function openMembers(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(`
      with p as (insert into accounts.person (id, display_name, first_name, audience, opened_at)
        select uuidv7(), 'Maria Thornton', 'Maria', 'adult', now() from generate_series(1, ${MANY}) returning id)
      insert into members.member (id, kind, full_name, known_as, joined_on, stage, interests, languages, strengths, reach_by, email, phone)
      select id, 'parent', 'Maria Thornton', 'Maria', current_date, 'active', '{interview panels}', '{}', 'I listen.', '{email}', 'maria@home.example', '07700 900123' from p returning id`);
    return rows.map((row) => row.id);
  } finally {
    await client.end();
  }
}

async function untilAnswers(url: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    if ((await fetch(`${url}/health/ready`).catch(() => null))?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('The server without rules did not get ready within a minute.');
}

/** A baseline that answers something else would prove nothing. */
async function sameAnswer(one: Load, other: Load): Promise<string> {
  const [a, b] = await Promise.all([one, other].map(async ({ url, method, headers, body }) => (await fetch(url, { method: method ?? 'GET', headers: headers ?? {}, body: body ?? null })).text()));
  if (a !== b || !a?.includes('Maria')) throw new Error(`The baseline answers something else: ${a} beside ${b}`);
  return a;
}

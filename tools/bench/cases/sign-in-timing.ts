import pg from 'pg';

import { runProduct } from '../../product/run-product.ts';
import { median, round, type BenchCase } from '../bench-case.ts';

const TRIES = 500;
const MOST_MS = 2;
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const TRY = 'mutation ($email: String!) { signInWithCode(email: $email, code: "AAAAAAAA") { personId } }';

/** Wrong tries; the code is shut after the fifth. */
const TRIED = 7;
const STEPS = ['asking', ...Array.from({ length: TRIED }, (_, n) => `try ${n + 1}`), 'a try too late'] as const;

type Whose = 'known' | 'unknown';
type Times = Record<Whose, number[]>;

/** Whether somebody is known must have no answer, not even in milliseconds. */
export const signInTiming: BenchCase = {
  name: 'sign-in-timing',
  says: `${TRIES} times asking for a code, trying ${TRIED} wrong ones and one too late, for a known and an unknown address in turn, by e-mail and by text; the largest difference of two medians`,
  async run(tell) {
    const product = await runProduct({ demo: true, env: { TRUSTED_PROXIES: '1' } });
    const client = new pg.Client({ connectionString: product.ownerUrl });
    try {
      await product.slowTheWorker();
      await client.connect();
      const apart: number[] = [];
      for (const [way, address] of Object.entries(await addresses(client))) {
        const times = new Map<string, Times>(STEPS.map((step) => [step, { known: [], unknown: [] }]));
        for (let turn = 0; turn < TRIES; turn++) {
          // Each goes first as often as the other: whatever else the machine does falls on both.
          for (const whose of turn % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
            await walk(product.url, client, address[whose], way === 'email' ? 1 : 2, turn, whose, (step, milliseconds) => times.get(step)?.[whose].push(milliseconds));
          }
        }
        for (const [step, { known, unknown }] of times) {
          apart.push(Math.abs(median(known) - median(unknown)));
          tell(`${way}, ${step}: ${round(median(known), 2)} ms, apart ${round(apart.at(-1) ?? 0)} ms`);
        }
      }
      const value = round(Math.max(...apart));
      return { case: 'sign-in-timing', value, unit: 'ms between medians', baseline: MOST_MS, ratio: round(value / MOST_MS), goal: `|Δ median| < ${MOST_MS} ms`, met: value < MOST_MS };
    } finally {
      await client.end().catch(() => undefined);
      await product.stop();
    }
  },
};

/** One stranger's evening: asks, tries until the code is shut and beyond, asks once more and comes too late. */
async function walk(url: string, client: pg.Client, address: string, way: number, turn: number, whose: Whose, took: (step: string, milliseconds: number) => void): Promise<void> {
  // Each time from another connection: what one may cause to be sent is not what is measured.
  const from = `10.${way * 10 + (turn >> 8)}.${turn & 255}.${whose === 'known' ? 1 : 2}`;
  const asked = await timed(url, ASK, address, { address: from });
  took('asking', asked.milliseconds);
  for (let n = 1; n <= TRIED; n += 1) took(`try ${n}`, (await timed(url, TRY, address, { address: from, cookie: asked.cookie })).milliseconds);
  await client.query("update accounts.sign_in_code set asked_at = asked_at - interval '1 day', tries = 0");
  took('a try too late', (await timed(url, TRY, address, { address: from, cookie: asked.cookie })).milliseconds);
  // What piles up would make the later turns slower than a council's evening is.
  await client.query('delete from accounts.sign_in_code');
}

async function timed(url: string, query: string, email: string, { address, cookie = '' }: { address: string; cookie?: string }): Promise<{ milliseconds: number; cookie: string }> {
  const began = performance.now();
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': address, cookie }, body: JSON.stringify({ query, variables: { email } }) });
  await answer.text();
  return { milliseconds: performance.now() - began, cookie: answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
}

/** Somebody's, and nobody's. */
async function addresses(client: pg.Client): Promise<Record<'email' | 'text', Record<Whose, string>>> {
  const { rows: [somebody] } = await client.query<{ id: string; email: string }>("select id, sign_in_email as email from accounts.person where sign_in_email is not null and audience <> 'staff' order by id limit 1");
  if (!somebody) throw new Error('The demo council has nobody with an address.');
  await client.query("update accounts.person set sign_in_phone = '07700900901' where id = $1", [somebody.id]);
  return { email: { known: somebody.email, unknown: 'nobody@elsewhere.example' }, text: { known: '07700900901', unknown: '07700900902' } };
}

import pg from 'pg';

import { runProduct } from '../../product/run-product.ts';
import { median, round, type BenchCase } from '../bench-case.ts';

const TRIES = 500;
const MOST_MS = 2;
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const TRY = 'mutation ($email: String!) { signInWithCode(email: $email, code: "AAAAAAAA") { personId } }';

/** Whether somebody is known must have no answer, not even in milliseconds. */
export const signInTiming: BenchCase = {
  name: 'sign-in-timing',
  says: `${TRIES} times asking for a code and trying a wrong one, for a known and an unknown address in turn; the larger difference of the two medians`,
  async run(tell) {
    const product = await runProduct({ demo: true, env: { TRUSTED_PROXIES: '1' } });
    try {
      const known = await anAddress(product.ownerUrl);
      const times = { asking: { known: [] as number[], unknown: [] as number[] }, trying: { known: [] as number[], unknown: [] as number[] } };
      for (let turn = 0; turn < TRIES; turn++) {
        // Each goes first as often as the other: whatever else the machine does falls on both.
        const order = turn % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
        for (const who of order) {
          const email = who === 'known' ? known : 'nobody@elsewhere.example';
          // Each time from another connection: what one may cause to be sent is not what is measured.
          const address = `10.${turn >> 8}.${turn & 255}.${who === 'known' ? 1 : 2}`;
          const asked = await timed(product.url, ASK, email, { address });
          const tried = await timed(product.url, TRY, email, { address, cookie: asked.cookie });
          times.asking[who].push(asked.milliseconds);
          times.trying[who].push(tried.milliseconds);
        }
      }
      const [asking, trying] = [apart(times.asking), apart(times.trying)];
      tell(`asking ${round(median(times.asking.known), 2)} ms, apart ${round(asking)} ms; trying ${round(median(times.trying.known), 2)} ms, apart ${round(trying)} ms`);
      const value = round(Math.max(asking, trying));
      return { case: 'sign-in-timing', value, unit: 'ms between medians', baseline: MOST_MS, ratio: round(value / MOST_MS), goal: `|Δ median| < ${MOST_MS} ms`, met: value < MOST_MS };
    } finally {
      await product.stop();
    }
  },
};

function apart({ known, unknown }: { readonly known: readonly number[]; readonly unknown: readonly number[] }): number {
  return Math.abs(median(known) - median(unknown));
}

async function timed(url: string, query: string, email: string, { address, cookie = '' }: { address: string; cookie?: string }): Promise<{ milliseconds: number; cookie: string }> {
  const began = performance.now();
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': address, cookie }, body: JSON.stringify({ query, variables: { email } }) });
  await answer.text();
  return { milliseconds: performance.now() - began, cookie: answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
}

async function anAddress(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ email: string }>('select sign_in_email as email from accounts.person where sign_in_email is not null order by id limit 1');
    const email = rows[0]?.email;
    if (!email) throw new Error('The demo council has nobody with an address.');
    return email;
  } finally {
    await client.end();
  }
}

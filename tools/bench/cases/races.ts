import pg from 'pg';

import { openSession } from '../../product/open-session.ts';
import { runProduct, type RunningProduct } from '../../product/run-product.ts';
import { round, type BenchCase, type BenchResult } from '../bench-case.ts';

const SAME_KEY = 300;
const APPROVERS = 50;
const MOST_MS = 2_000;

interface Ask {
  readonly cookie: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One phone that sends the same answer again and again: once is enough. */
export const sameKeyRace: BenchCase = {
  name: 'same-key-race',
  says: `one yes sent ${SAME_KEY} times at once with the same key, over HTTP; the baseline is the one answer there is`,
  run: (tell) => raced('same-key-race', `answers kept of ${SAME_KEY}`, tell, async (client) => {
    const [offer] = (await client.query<{ id: string; member_id: string }>(
      "select b.id, b.member_id from opportunities.booking b join opportunities.session s on s.id = b.session_id where b.state = 'offered' and b.permission = 'not-needed' and b.answer_by > current_date and s.held_on > current_date + 1 limit 1",
    )).rows;
    if (!offer) throw new Error('The demo council has no open offer.');
    const cookie = await openSession(client, offer.member_id);
    const query = 'mutation($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }';
    return {
      asks: Array.from({ length: SAME_KEY }, () => ({ cookie, query, variables: { id: offer.id, key: 'same-key-race' } })),
      kept: "select count(*)::int as kept from platform.event where name = 'opportunities.offer-accepted' and data->>'bookingId' = $1", about: offer.id,
      // Whoever asks again gets the answer of before.
      right: SAME_KEY,
    };
  }),
};

/** Everybody who may approve presses at once. */
export const approversRace: BenchCase = {
  name: 'approvers-race',
  says: `${APPROVERS} approvers approve 1 payment at once, over HTTP; the baseline is the one approval there may be`,
  run: (tell) => raced('approvers-race', `approvals of ${APPROVERS}`, tell, async (client) => {
    const [payment] = (await client.query<{ id: string }>("select id from payments.payment where state = 'checked' limit 1")).rows;
    if (!payment) throw new Error('The demo council has no payment that waits for an approver.');
    const asks: Ask[] = [];
    for (let n = 1; n <= APPROVERS; n += 1) {
      const { rows: [approver] } = await client.query<{ id: string }>("insert into accounts.person (id, display_name, first_name, audience, opened_at) values (uuidv7(), $1, $1, 'staff', now()) returning id", [`Approver ${n}`]);
      await client.query("insert into accounts.role_grant (id, person_id, role, granted_at) values (uuidv7(), $1, 'finance-approver', now())", [approver?.id]);
      asks.push({ cookie: await openSession(client, approver?.id ?? ''), query: 'mutation($ids: [ID!]!) { approvePayments(ids: $ids) { id } }', variables: { ids: [payment.id] } });
    }
    return { asks, kept: "select count(*)::int as kept from platform.event where name = 'payments.payment-approved' and data->>'paymentId' = $1", about: payment.id, right: 1 };
  }),
};

interface Race {
  readonly asks: readonly Ask[];
  /** Counts what came of it; $1 is `about`. */
  readonly kept: string;
  readonly about: string;
  /** So many are to be told that it is done; the others are told why not. */
  readonly right: number;
}

async function raced(name: string, unit: string, tell: (line: string) => void, prepare: (client: pg.Client) => Promise<Race>): Promise<BenchResult> {
  const product = await runProduct({ demo: true });
  const client = new pg.Client({ connectionString: product.ownerUrl });
  try {
    await product.slowTheWorker();
    await client.connect();
    const { asks, kept, about, right } = await prepare(client);
    const answers = await Promise.all(asks.map((one) => ask(product, one)));
    const slowest = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[Math.ceil(answers.length * 0.99) - 1] ?? 0;
    const value = (await client.query<{ kept: number }>(kept, [about])).rows[0]?.kept ?? 0;
    const done = answers.filter(({ code }) => code === null).length;
    const broken = answers.filter(({ code }) => code === 'UNEXPECTED').length;
    tell(`${value} kept, ${done} told that it is done, ${broken} broken; p99 ${round(slowest / 1_000, 2)} s`);
    return { case: name, value, unit, baseline: 1, ratio: value, goal: `exactly 1, ${right} told so, p99 < 2 s (${round(slowest / 1_000, 2)} s)`, met: value === 1 && done === right && broken === 0 && slowest < MOST_MS };
  } finally {
    await client.end().catch(() => undefined);
    await product.stop();
  }
}

/** Null when it is done; else why not. */
async function ask({ url }: RunningProduct, { cookie, query, variables }: Ask): Promise<{ readonly milliseconds: number; readonly code: string | null }> {
  const began = performance.now();
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
  const { errors } = (await answer.json()) as { errors?: readonly { readonly extensions?: { readonly refusal?: { readonly code: string } } }[] };
  return { milliseconds: performance.now() - began, code: errors?.length ? (errors[0]?.extensions?.refusal?.code ?? 'UNEXPECTED') : null };
}

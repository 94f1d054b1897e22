import pg from 'pg';

import { seeded } from '../../faults/random.ts';
import { runProduct } from '../../product/run-product.ts';
import { round, type BenchCase } from '../bench-case.ts';
import { fillYesesBeforeABirthday } from '../data/yeses-before-a-birthday.ts';

const RENEWALS = Number(process.env.BENCH_RENEWALS ?? 10_000);
const KILLS = 12;
const SEED = 4;

/** The plain way to find the same people and to write the same rows, in one statement and without a rule, a lock or a fact. */
const plain = `
  with due as (select c.*, m.born_on from consent.consent c join members.member m on m.id = c.member_id
    where c.state = 'given' and m.born_on between current_date - interval '16 years' - interval '30 days' and current_date - interval '16 years' + interval '90 days'),
  told as (insert into consent.renewal (id, member_id, reason, occasion, step, age, asked_at) select uuidv7(), member_id, 'birthday', current_date, 999, 16, now() from due returning member_id)
  insert into consent.consent (id, member_id, scope, audience, channel, form_id, who_must, holders, manager_check, asked_at, state, standing, renews_id)
  select uuidv7(), d.member_id, 'research', 'researchers', 'any', d.form_id, 'self-and-tell-guardian', '[]', 'not-needed', now(), 'asked', '[]', d.id from due d join told t on t.member_id = d.member_id`;

export const consentRenewals: BenchCase = {
  name: 'consent-renewals',
  says: `${RENEWALS} people found and asked again before a birthday while the worker is killed ${KILLS} times; renewals a second beside one plain SQL statement that writes the same rows`,
  async run(tell) {
    const product = await runProduct();
    const client = new pg.Client({ connectionString: product.ownerUrl });
    try {
      await product.kill('worker');
      await fillYesesBeforeABirthday(product.ownerUrl, RENEWALS);
      await client.connect();
      const baseline = RENEWALS / (await secondsOf(client, plain));
      const began = performance.now();
      const chance = seeded(SEED);
      for (let kill = 0; kill < KILLS && (await askedIn(client)) < RENEWALS; kill += 1) {
        await product.revive('worker');
        await pause(500 + chance() * 6_000);
        await product.kill('worker');
        tell(`killed ${kill + 1} times, ${await askedIn(client)} asked`);
      }
      await product.revive('worker');
      while ((await askedIn(client)) < RENEWALS) await pause(500);
      const seconds = (performance.now() - began) / 1_000;
      // One look more, in which nothing may happen.
      await pause(7_000);
      const { missed, repeated } = await countIn(client);
      tell(`${missed} missed, ${repeated} repeated, ${round(seconds, 1)} s with the kills`);
      const value = RENEWALS / seconds;
      return {
        case: 'consent-renewals', value: round(value, 1), unit: 'renewals/s', baseline: round(baseline, 1), ratio: round(value / baseline, 4),
        goal: `0 missed and 0 repeated of ${RENEWALS}, killed ${KILLS} times (${missed} and ${repeated})`, met: missed === 0 && repeated === 0,
      };
    } finally {
      await client.end().catch(() => undefined);
      await product.stop();
    }
  },
};

async function askedIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from consent.renewal where reason = 'birthday' and age = 16`);
  return rows[0]?.count ?? 0;
}

/** Missed: due, and no row or no question. Repeated: a second row, question or fact of the same. */
async function countIn(client: pg.Client): Promise<{ missed: number; repeated: number }> {
  const { rows } = await client.query<{ missed: number; repeated: number }>(`
    with due as (select id from members.member where born_on between (current_date + 31 - interval '16 years')::date and (current_date + 89 - interval '16 years')::date),
    rows_of as (select member_id, count(*) as n from consent.renewal group by 1),
    questions as (select member_id, count(*) as n from consent.consent where renews_id is not null group by 1),
    facts as (select (data->>'memberId')::uuid as member_id, count(*) as n from platform.event where name = 'consent.renewal-asked' group by 1)
    select count(*) filter (where r.n is null or q.n is null or f.n is null)::int as missed,
      coalesce(sum(greatest(r.n - 1, 0) + greatest(q.n - 1, 0) + greatest(f.n - 1, 0)), 0)::int as repeated
    from due left join rows_of r on r.member_id = due.id left join questions q on q.member_id = due.id left join facts f on f.member_id = due.id`);
  return rows[0] ?? { missed: -1, repeated: -1 };
}

/** Done and taken back again, so that it leaves nothing. */
async function secondsOf(client: pg.Client, sql: string): Promise<number> {
  const began = performance.now();
  await client.query('begin');
  await client.query(sql);
  const seconds = (performance.now() - began) / 1_000;
  await client.query('rollback');
  return seconds;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

import pg from 'pg';

import { runProduct } from '../../product/run-product.ts';
import { round, type BenchCase } from '../bench-case.ts';

const PEOPLE = 500;

interface Race {
  readonly bookingId: string;
  readonly code: string;
}

export const seatRace: BenchCase = {
  name: 'seat-race',
  says: `${PEOPLE} people say yes at once to 1 seat, over HTTP by their own links; the baseline is the one place there is`,
  async run(tell) {
    const product = await runProduct();
    try {
      const race = await oneSeatForMany(product.ownerUrl);
      const began = performance.now();
      const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE });
      const times = await Promise.all(race.map(({ code }) => sayYes(product.url, code, agent)));
      const seconds = (performance.now() - began) / 1_000;
      agent.destroy();
      const slowest = [...times].sort((a, b) => a - b)[Math.floor(PEOPLE * 0.99)] ?? 0;
      const accepted = await acceptedIn(product.ownerUrl);
      tell(`${accepted} of ${PEOPLE} got the seat in ${round(seconds, 2)} s; p99 ${round(slowest / 1_000, 2)} s`);
      return { case: 'seat-race', value: accepted, unit: 'people on 1 seat', baseline: 1, ratio: accepted, goal: 'exactly 1, p99 < 2 s', met: accepted === 1 && slowest < 2_000 };
    } finally {
      await product.stop();
    }
  },
};

async function oneSeatForMany(ownerUrl: string): Promise<readonly Race[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      insert into accounts.person (id, display_name, first_name, audience, opened_at) select uuidv7(), 'Racer ' || n, 'Racer' || n, 'adult', now() from generate_series(1, ${PEOPLE}) n;
      insert into members.member (id, kind, full_name, known_as, joined_on, stage, interests, languages, reach_by)
        select id, 'parent', display_name, display_name, current_date, 'active', '{}', '{}', '{email}' from accounts.person where display_name like 'Racer %';
      insert into opportunities.session (id, kind, title, plain_summary, held_on, starts_at, ends_at, place, activity, pay_pence, pay_by, answer_by, contact_id)
        select uuidv7(), 'panel', 'One seat', 'You meet people and say who is best.', current_date + 30, '16:30', '18:30', 'Harbour House', 'interview-panel', 5500,
               current_date + 44, current_date + 27, id from accounts.person where display_name = 'Racer 1';
      insert into opportunities.seat_group (session_id, member_kind, capacity, taken) select id, 'parent-carer', 1, 0 from opportunities.session;
      insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
        select uuidv7(), s.id, m.id, 'parent-carer', 'offered', 'not-needed', 5500, s.pay_by, s.answer_by, now() from opportunities.session s, members.member m`);
    const { rows } = await client.query<{ id: string }>('select id from opportunities.booking');
    const race = rows.map(({ id }) => ({ bookingId: id, code: randomBytes(24).toString('base64url') }));
    await client.query(
      `insert into opportunities.invitation (id, booking_id, code_mark, code_sealed, made_at, ends_at)
       select uuidv7(), r."bookingId", decode(r.mark, 'hex'), 'not kept', now(), now() + interval '20 days' from jsonb_to_recordset($1) r("bookingId" uuid, mark text)`,
      [JSON.stringify(race.map(({ bookingId, code }) => ({ bookingId, mark: createHash('sha256').update(code).digest('hex') })))],
    );
    return race;
  } finally {
    await client.end();
  }
}

/** Milliseconds until the answer page came. */
function sayYes(url: string, code: string, agent: Agent): Promise<number> {
  const body = 'answer=yes';
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request(`${url}/i/${code}`, { method: 'POST', agent, headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length } }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode !== undefined && answer.statusCode < 500 ? resolve(performance.now() - began) : reject(new Error(`answered ${answer.statusCode}`))));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function acceptedIn(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ accepted: number }>(`select count(*)::int as accepted from opportunities.booking where state = 'accepted'`);
    return rows[0]?.accepted ?? 0;
  } finally {
    await client.end();
  }
}

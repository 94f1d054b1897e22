import { createHash, randomBytes } from 'node:crypto';

import pg from 'pg';

export interface BusyMember {
  readonly id: string;
  readonly cookie: string;
  /** Offers nobody has answered yet. */
  readonly offers: string[];
}

const SESSIONS = 600;

/**
 * So many of the 50,000 members with a phone in their hand: each signed in, each with an offer of every date to come, written straight into the tables.
 */
export async function openBusyMembers(ownerUrl: string, count: number): Promise<readonly BusyMember[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      insert into opportunities.session (id, kind, title, plain_summary, held_on, starts_at, ends_at, place, activity, pay_pence, pay_by, answer_by, contact_id)
      select uuidv7(), 'panel', 'Panel ' || n, 'You meet people and say who is best.', current_date + 10 + n / 10, '16:30', '18:30', 'Harbour House', 'interview-panel', 5500, current_date + 30 + n / 10, current_date + 5 + n / 10,
        (select person_id from accounts.role_grant where role = 'coordinator' limit 1) from generate_series(1, ${SESSIONS}) n;
      insert into opportunities.seat_group (session_id, member_kind, capacity, taken) select id, 'parent-carer', 20, 0 from opportunities.session`);
    const { rows: members } = await client.query<{ id: string }>(`select id from members.member where kind = 'parent' and stage = 'active' order by id limit $1`, [count]);
    const opened = members.map(({ id }) => ({ id, token: randomBytes(32).toString('base64url') }));
    await client.query(
      `with m as (select * from unnest($1::uuid[], $2::bytea[]) as t (id, mark)), g as (insert into accounts.role_grant (id, person_id, role, granted_at) select uuidv7(), id, 'parent-carer', now() from m)
       insert into accounts.session (id, person_id, token_mark, assurance, opened_at, last_seen_at, ends_at, idle_minutes, proved_at)
       select uuidv7(), id, mark, 1, now(), now(), now() + interval '1 day', 1440, now() from m`,
      [opened.map(({ id }) => id), opened.map(({ token }) => createHash('sha256').update(token).digest())],
    );
    // Each is asked for a handful of dates, as people are; the dates go round.
    const { rows: offers } = await client.query<{ id: string; member_id: string }>(
      `insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
       select uuidv7(), s.id, m.id, 'parent-carer', 'offered', 'not-needed', 5500, s.pay_by, s.answer_by, now()
       from (select id, row_number() over (order by id) as n from members.member where id = any($1)) m
       join (select id, pay_by, answer_by, row_number() over (order by id) as n from opportunities.session) s on (s.n + m.n * 7) % 100 < 2
       returning id, member_id`,
      [opened.map(({ id }) => id)],
    );
    await client.query('vacuum analyze');
    return opened.map(({ id, token }) => ({ id, cookie: `alongside-session=${token}`, offers: offers.filter(({ member_id }) => member_id === id).map((offer) => offer.id) }));
  } finally {
    await client.end();
  }
}

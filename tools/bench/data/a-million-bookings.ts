import pg from 'pg';

const MEMBERS = 5_000;
const SESSIONS = 60_000;
const BOOKINGS = 1_000_000;

/** 5,000 members, 60,000 sessions (half of them still to come) and 1,000,000 bookings, written straight into the tables of an empty council.
 *  What is over ended as it does in life: an offer nobody answered has lapsed, or the worker would spend the measurement letting 250,000 of them go. */
export async function fillAMillionBookings(ownerUrl: string, tell: (progress: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    tell('members');
    await client.query(`
      insert into accounts.person (id, display_name, first_name, audience, opened_at)
      select uuidv7(), 'Member ' || n, 'Member' || n, 'adult', now() from generate_series(1, ${MEMBERS}) n`);
    await client.query(`
      insert into members.member (id, kind, full_name, known_as, joined_on, stage, interests, languages, reach_by)
      select id, 'parent', display_name, display_name, current_date, 'active', '{}', '{}', '{email}' from accounts.person where display_name like 'Member %'`);
    tell('sessions');
    await client.query(`
      insert into opportunities.session (id, kind, title, plain_summary, held_on, starts_at, ends_at, place, activity, pay_pence, pay_by, answer_by, contact_id)
      select uuidv7(), 'panel', 'Panel ' || n, 'You meet people and say who is best.', d, '16:30', '18:30', 'Harbour House, room ' || n % 9, 'interview-panel', 5500, d + 14, d - 3,
             (select id from accounts.person where display_name = 'Member 1')
      from (select n, current_date + (n - ${SESSIONS / 2}) / 40 as d from generate_series(1, ${SESSIONS}) n) s`);
    await client.query(`insert into opportunities.seat_group (session_id, member_kind, capacity, taken) select id, 'parent-carer', 20, 12 from opportunities.session`);
    tell('bookings');
    await client.query(`
      create temporary table bench_session as select id, held_on, row_number() over (order by held_on desc, id) as n from opportunities.session;
      create temporary table bench_member as select id, row_number() over (order by id) as n from members.member;
      create unique index on bench_session (n); create unique index on bench_member (n);
      analyze bench_session; analyze bench_member`);
    await client.query(`
      insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at, answered_at)
      select uuidv7(), s.id, m.id, 'parent-carer', 
             case when s.held_on - 3 > current_date then (array['offered', 'accepted', 'confirmed', 'declined'])[1 + b % 4]
                  when s.held_on >= current_date then (array['lapsed', 'accepted', 'confirmed', 'declined'])[1 + b % 4]
                  else (array['lapsed', 'sent-word', 'came', 'declined'])[1 + b % 4] end, 'not-needed', 5500, s.held_on + 14, s.held_on - 3, now(), now()
      from generate_series(0, ${BOOKINGS - 1}) b
      join bench_session s on s.n = 1 + b % ${SESSIONS}
      join bench_member m on m.n = 1 + (b / ${SESSIONS} * 293 + b) % ${MEMBERS}
      on conflict do nothing`);
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from opportunities.booking');
    tell(`${rows[0]?.count} bookings; vacuum and analyse`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

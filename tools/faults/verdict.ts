import type { Acknowledged } from './round.ts';

type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface Verdict {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly invariantRows: number;
}

/** Acknowledged deeds that are not there: each line counts rows that should be and are not. */
const kept: readonly (readonly [keyof Acknowledged, string])[] = [
  ['panels', 'select count(*)::int as count from panels.interview_panel where id = any($1)'],
  ['sessions', 'select count(*)::int as count from opportunities.session where id = any($1)'],
  ['accepted', `select count(*)::int as count from opportunities.booking where id = any($1) and state not in ('offered', 'held', 'declined', 'lapsed')`],
  ['confirmed', 'select count(*)::int as count from opportunities.booking where id = any($1) and confirmed_at is not null'],
  ['came', `select count(*)::int as count from payments.payment where booking_id = any($1)`],
  ['checked', `select count(*)::int as count from payments.payment where id = any($1) and state <> 'due'`],
  ['runs', `select count(*)::int as count from payments.pay_run where id = any($1) and state in ('sent', 'paid')`],
  ['paidRuns', `select count(*)::int as count from payments.pay_run where id = any($1) and state = 'paid'`],
];

/** Effects that must be single: each query answers one row for every effect that happened twice. */
const twice: readonly string[] = [
  'select booking_id from payments.payment group by booking_id having count(*) > 1',
  'select payment_id from payments.pay_run_item group by payment_id having count(*) > 1',
  'select dedupe_key from messages.message group by dedupe_key having count(*) > 1',
  'select message_id from messages.captured_mail group by message_id having count(*) > 1',
  'select booking_id from messages.reminder group by booking_id having count(*) > 1',
  `select subject_id from platform.event where name = 'opportunities.attendance-confirmed' group by subject_id having count(*) > 1`,
  `select subject_id from platform.event where name = 'payments.payment-paid' group by subject_id having count(*) > 1`,
  'select idempotency_key from payments.ledger_entry group by idempotency_key having count(*) > 1',
];

/** Messages whose time has come by the demo's clock and that nobody sent. */
export const overdueMessages = `select id from messages.message where state = 'queued'
  and due_at <= now() + coalesce((select ahead_ms from platform.demo_clock), 0) * interval '1 millisecond'`;

/** What must hold whatever was killed, besides the payments' own list. */
const always: readonly string[] = [
  `select r.id from platform.reaction r where done_at is null`,
  `select s.session_id from opportunities.seat_group s
   where taken <> (select count(*) from opportunities.booking b where b.session_id = s.session_id and b.member_kind = s.member_kind
                   and b.state in ('held', 'accepted', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come'))`,
  `${overdueMessages} limit 1000`,
];

export async function verdictOn(acknowledged: Acknowledged, invariants: readonly string[], query: Query, tell: (line: string) => void): Promise<Verdict> {
  let lost = 0;
  for (const [what, sql] of kept) {
    const ids = acknowledged[what];
    const [row] = await query<{ count: number }>(sql, [ids]);
    lost += new Set(ids).size - (row?.count ?? 0);
  }
  const rows = async (queries: readonly string[]) => {
    let found = 0;
    for (const sql of queries) {
      const broken = await query(sql);
      if (broken.length > 0) tell(`${broken.length} rows, such as ${JSON.stringify(broken[0])}, from: ${sql}`);
      found += broken.length;
    }
    return found;
  };
  const all = Object.values(acknowledged).reduce((sum: number, ids: readonly string[]) => sum + new Set(ids).size, 0);
  return { acknowledged: all, lost, doubled: await rows(twice), invariantRows: await rows([...always, ...invariants]) };
}

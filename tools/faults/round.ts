import { orAlready, persistentForm, persistently, untilTrue } from './persistent.ts';
import type { Network } from './network.ts';

/** What the product said yes to: every line must be true at the end of the run. */
export interface Acknowledged {
  readonly panels: string[];
  readonly sessions: string[];
  readonly accepted: string[];
  readonly confirmed: string[];
  readonly came: string[];
  readonly checked: string[];
  readonly runs: string[];
  readonly paidRuns: string[];
}

export const nothingYet = (): Acknowledged => ({ panels: [], sessions: [], accepted: [], confirmed: [], came: [], checked: [], runs: [], paidRuns: [] });

interface Table {
  readonly url: string;
  readonly network: Network;
  readonly acknowledged: Acknowledged;
  /** Reads the database as the owner, waiting while it is away. */
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
}

const PANELS_A_ROUND = 3;
const SEATS = 2;

/** Several panels from asking to paid, while somebody pulls plugs. `round` makes every key and day its own. */
export async function playRound(table: Table, round: number): Promise<void> {
  const heldOn = await dayAfter(table, 21 + round % 5);
  const sessions = await Promise.all(Array.from({ length: PANELS_A_ROUND }, (_, n) => openPanel(table, `r${round}-p${n}`, heldOn, n)));
  await moveClockTo(table, heldOn, -1, '16:45');
  await untilTrue('reminders', async () => {
    const [row] = await table.query<{ open: number }>(`select count(*)::int as open from messages.reminder where state = 'planned' and due_at < (select now() + coalesce((select ahead_ms from platform.demo_clock), 0) * interval '1 millisecond')`);
    return row?.open === 0;
  });
  await moveClockTo(table, heldOn, 0, '19:00');
  await Promise.all(sessions.map((sessionId, n) => closeRegister(table, `r${round}-p${n}`, sessionId)));
  await payEverybody(table, `r${round}`, sessions);
}

async function openPanel({ url, network, acknowledged, query }: Table, name: string, heldOn: string, n: number): Promise<string> {
  const { staff, members } = network;
  const { askForPanel } = await persistently<{ askForPanel: { id: string } }>(
    url, staff.hr, 'mutation($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id } }',
    {
      key: `faults-ask-${name}`,
      input: {
        role: 'Team Manager, Family Safeguarding', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', candidates: 3, kind: 'PARENTS_AND_CARERS',
        parentSeats: SEATS, youngSeats: 0, scoreShare: 'HALF', disagreement: 'ADDED',
      },
    },
  );
  acknowledged.panels.push(askForPanel.id);
  await orAlready(persistently(url, staff.coordinator, 'mutation($id: ID!) { agreePanel(id: $id) { id } }', { id: askForPanel.id }), 'PANEL_ALREADY_AGREED');
  const { panel } = await persistently<{ panel: { sessionId: string } }>(url, staff.coordinator, 'query($id: ID!) { panel(id: $id) { sessionId } }', { id: askForPanel.id });
  acknowledged.sessions.push(panel.sessionId);

  const invited = members.slice(n * SEATS, n * SEATS + SEATS);
  await persistently(url, staff.coordinator, 'mutation($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }', {
    id: panel.sessionId, members: invited.map(({ id }) => id), key: `faults-invite-${name}`,
  });
  const bookings = await query<{ id: string; member_id: string }>('select id, member_id from opportunities.booking where session_id = $1', [panel.sessionId]);
  for (const { id, member_id } of bookings) {
    const cookie = invited.find((member) => member.id === member_id)?.cookie ?? '';
    await persistently(url, cookie, 'mutation($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id, key: `faults-yes-${id}` });
    acknowledged.accepted.push(id);
    await orAlready(persistently(url, staff.coordinator, 'mutation($id: ID!) { confirmBooking(bookingId: $id) { id } }', { id }), 'ALREADY_CONFIRMED');
    acknowledged.confirmed.push(id);
  }
  return panel.sessionId;
}

async function closeRegister({ url, network, acknowledged, query }: Table, name: string, sessionId: string): Promise<void> {
  const { coordinator } = network.staff;
  for (const { id } of await query<{ id: string }>('select id from opportunities.booking where session_id = $1', [sessionId])) {
    await persistently(url, coordinator, 'mutation($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id });
  }
  await persistently(url, coordinator, 'mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }', { id: sessionId, key: `faults-close-${name}` });
  acknowledged.came.push(...(await query<{ id: string }>('select id from opportunities.booking where session_id = $1', [sessionId])).map(({ id }) => id));
}

async function payEverybody({ url, network, acknowledged, query }: Table, name: string, sessions: readonly string[]): Promise<void> {
  const { staff } = network;
  const mine = () =>
    query<{ id: string; state: string }>('select p.id, p.state from payments.payment p join opportunities.booking b on b.id = p.booking_id where b.session_id = any($1)', [sessions]);
  await untilTrue('payments to be raised', async () => (await mine()).length === sessions.length * SEATS);
  const ids = (await mine()).map(({ id }) => id);
  await orAlready(persistently(url, staff['finance-checker'], 'mutation($ids: [ID!]!) { checkPayments(ids: $ids) { id } }', { ids }), 'PAYMENT_NOT_DUE');
  acknowledged.checked.push(...ids);
  await orAlready(persistently(url, staff['finance-approver'], 'mutation($ids: [ID!]!) { approvePayments(ids: $ids) { id } }', { ids }), 'PAYMENT_NOT_CHECKED');
  const { createPayRun } = await persistently<{ createPayRun: { id: string } }>(
    url, staff['finance-checker'], 'mutation($key: String!) { createPayRun(idempotencyKey: $key) { id } }', { key: `faults-run-${name}` },
  );
  await persistently(url, staff['finance-approver'], 'mutation($id: ID!, $key: String!) { releasePayRun(id: $id, idempotencyKey: $key) { id } }', { id: createPayRun.id, key: `faults-release-${name}` });
  acknowledged.runs.push(createPayRun.id);
  const [run] = await query<{ pay_on: string }>('select pay_on::text from payments.pay_run where id = $1', [createPayRun.id]);
  if (run) await moveClockTo({ url, network, acknowledged, query }, run.pay_on, 0, '12:00');
  await orAlready(
    persistently(url, staff['finance-approver'], 'mutation($id: ID!, $on: PlainDate!) { confirmPayRunPaid(id: $id, paidOn: $on) { id } }', { id: createPayRun.id, on: run?.pay_on }),
    'RUN_NOT_SENT',
  );
  acknowledged.paidRuns.push(createPayRun.id);
}

interface DemoNow {
  readonly today: string;
  readonly seconds: number;
}

/** The demo's day and the seconds since its midnight, in London. */
async function demoNow({ query }: Pick<Table, 'query'>): Promise<DemoNow> {
  const [now] = await query<DemoNow>(
    `select (t at time zone 'Europe/London')::date::text as today, extract(epoch from (t at time zone 'Europe/London')::time)::int as seconds
     from (select now() + coalesce((select ahead_ms from platform.demo_clock), 0) * interval '1 millisecond' as t) n`,
  );
  if (!now) throw new Error('The database told no time.');
  return now;
}

async function dayAfter(table: Table, days: number): Promise<string> {
  const { today } = await demoNow(table);
  const day = new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000);
  // A weekday, so that working days behave the same in every round.
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

async function moveClockTo(table: Table, day: string, dayOffset: number, time: string): Promise<void> {
  const { today, seconds } = await demoNow(table);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const ahead = (Date.parse(`${day}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / 1_000 + dayOffset * 86_400 + hours * 3_600 + minutes * 60 - seconds;
  if (ahead > 0) await persistentForm(`${table.url}/demo/clock`, { advance: `PT${Math.ceil(ahead)}S` });
}

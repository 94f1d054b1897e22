import { paymentsInvariants } from '@alongside/payments/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoWorld, type DemoWorld } from './demo-council.world';
import { demoScreens } from './demo-screens';
import type { Visitor } from './visitor';

const now = new Date();
const earlierThatDay = new Date(now.getTime() - 90 * 60_000);

let world: DemoWorld;
let other: DemoWorld;
let as: (person: string) => Promise<Visitor>;

beforeAll(async () => {
  [world, other] = [await demoWorld(), await demoWorld()];
  await Promise.all([world.load(now), killedThenLoaded()]);
  as = await world.open();
}, 240_000);
afterAll(() => Promise.all([world.close(), other.close()]));

/** Somebody pulls the plug after some months; nothing of it is left, and the next start tells the whole story. */
async function killedThenLoaded(): Promise<void> {
  let months = 0;
  const killed = other.load(now, () => {
    months += 1;
    if (months === 3) throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await other.rows('select from accounts.person')).toHaveLength(0);
  expect(await other.load(now)).toBe(true);
}

const count = async (sql: string): Promise<number> => Number((await world.rows(`select count(*)::int as count from ${sql}`))[0]?.count);

describe('the demo council', () => {
  test('is loaded once', async () => {
    expect(await world.load(earlierThatDay)).toBe(false);
  });

  test('has people, dates and money of eighteen months', async () => {
    expect(await count('members.member where same_as is null')).toBe(68);
    expect(await count(`members.member where stage = 'resting'`)).toBe(3);
    expect(await count(`members.enquiry where state in ('waiting', 'answered')`)).toBe(6);
    for (const [stage, people] of [['onboarding', 2], ['leaving', 1], ['left', 1]] as const) expect(await count(`members.member where stage = '${stage}'`), stage).toBe(people);
    expect(await count(`panels.interview_panel where state = 'told'`)).toBeGreaterThanOrEqual(36);
    expect(await count(`training.delivery where state = 'delivered'`)).toBeGreaterThanOrEqual(24);
    expect(await count(`opportunities.session where kind in ('project', 'meeting') and register_closed_at is not null`)).toBeGreaterThanOrEqual(18);
    expect(await count(`payments.pay_run where state = 'paid'`)).toBeGreaterThan(30);
  });

  test('has a payment at every step', async () => {
    const states = (await world.rows('select distinct state from payments.payment')).map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['due', 'checked', 'approved', 'in-run', 'sent', 'paid', 'held', 'declined-by-member']));
    expect(await count('payments.payment where paid_on > pay_by')).toBeGreaterThan(0);
    expect(await count(`platform.event where name = 'payments.payment-reduced'`)).toBe(1);
  });

  test('has every attendance, every answer and every way a view can count', async () => {
    const bookings = (await world.rows('select distinct state from opportunities.booking')).map(({ state }) => state);
    expect(bookings).toEqual(expect.arrayContaining(['came', 'came-late', 'sent-word', 'did-not-come', 'declined', 'lapsed', 'held', 'offered', 'accepted', 'confirmed']));
    const views = (await world.rows('select distinct view_counted from panels.v_panel where view_counted is not null')).map((row) => row.view_counted);
    expect(views).toEqual(expect.arrayContaining(['counted', 'overridden']));
    const permissions = (await world.rows('select distinct state from consent.permission')).map(({ state }) => state);
    expect(permissions).toEqual(expect.arrayContaining(['asked', 'given', 'refused']));
  });

  test('has a check in every state, and every warning was told once', async () => {
    const { checksInHand } = await (await as('hr')).ask<{ checksInHand: { memberName: string; check: { state: string } }[] }>('{ checksInHand { memberName check { state } } }');
    expect(checksInHand.map(({ check }) => check.state)).toEqual(expect.arrayContaining(['OVERDUE', 'REQUESTED', 'EXPIRING', 'EXPIRED']));
    const told = (await world.rows(`select data->>'recordId' as record, name, data->>'kind' as kind from platform.event where name ~ 'members.requirement-(expiring|expired|overdue)'`)).map((row) => JSON.stringify(row));
    expect(told.length).toBeGreaterThan(4);
    expect(new Set(told).size).toBe(told.length);
  });

  test('has worries that somebody has, one that nobody has yet, and notes with what people wrote back', async () => {
    expect(await count('members.handoff_acknowledgement')).toBe(5);
    expect(await count('members.concern_handoff h where not exists (select 1 from members.handoff_acknowledgement a where a.handoff_id = h.id)')).toBe(1);
    expect(await count('members.duty_page where sent_at is null')).toBe(0);
    expect(await count('members.duty_page')).toBeGreaterThanOrEqual(8);
    expect(await count('members.note_version')).toBe(14);
    expect(await count('members.note_reply where seen_at is null')).toBe(2);
  });

  test('has groups, two cohorts, somebody who is here twice and a sheet that left', async () => {
    expect([await count('members.network_group'), await count('members.network_group where apart')]).toEqual([4, 2]);
    expect(await (await as('coordinator')).ask('{ likenesses { oneName otherName } }')).toMatchObject({ likenesses: [expect.objectContaining({})] });
    expect(await count('members.joined_record where parted_at is null')).toBe(1);
    expect(await count("members.member_export where state = 'ready'")).toBe(1);
    const { teamGroups } = await (await as('coordinator')).ask<{ teamGroups: { name: string }[] }>('{ teamGroups { name } }');
    expect(teamGroups.map(({ name }) => name)).toEqual(['Letters that people read', 'Moving On', 'Parents of the Revolution']);
  });

  test('owes nobody a reaction or a letter', async () => {
    expect(await count('platform.reaction where done_at is null')).toBe(0);
    expect(await count(`messages.message where state = 'queued' and due_at <= now()`)).toBe(0);
    expect(await count(`messages.captured_mail where captured_at < now() - interval '15 days'`)).toBe(0);
    expect(await count('messages.captured_mail')).toBeGreaterThan(20);
  });

  test.each(paymentsInvariants.map(({ name, sql }) => [name, sql]))('keeps its books: %s', async (_, sql) => {
    expect(await world.rows(sql)).toEqual([]);
  });

  test.each([
    ['people', 'select full_name, kind, born_on::text, joined_on::text, stage, email, phone from members.member order by full_name'],
    ['dates', 'select kind, title, held_on::text, starts_at, place, pay_pence from opportunities.session order by held_on, starts_at, title'],
    ['answers', `select m.full_name, s.held_on::text, s.title, b.state, b.permission from opportunities.booking b join members.member m on m.id = b.member_id
                 join opportunities.session s on s.id = b.session_id order by 2, 3, 1`],
    ['sums', `select m.full_name, p.held_on::text, p.amount_pence, p.state, p.pay_on::text, p.paid_on::text from payments.payment p join members.member m on m.id = p.member_id order by 2, 1`],
    ['promises', 'select stage, heard_on::text, answer_by::text from voice.item order by 2, 3, 1'],
  ])('has the same %s in every load of a day', async (_, sql) => {
    const mine = await world.rows(sql);
    expect(mine.length).toBeGreaterThan(10);
    expect(await other.rows(sql)).toEqual(mine);
  });

  test.each(demoScreens)('$person finds something on $screen', async ({ person, question, shows }) => {
    const answer = await (await as(person)).ask<Record<string, unknown>>(question);
    for (const [name, what] of Object.entries(answer)) {
      if (shows.includes(name)) expect(what, name).not.toEqual([]);
      expect(what, name).not.toBeNull();
    }
  });
});

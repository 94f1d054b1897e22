import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { LookAgain } from './jobs/look-again.job';
import { MessagesModule } from './messages.module';

let fixture: ServerFixture;
let ellis: Id<'Member'>;
let jo: Id<'Person'>;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  fixture.clock.set('2026-11-23T09:00:00Z');
  jo = await fixture.get(AccountsDoor).openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'] }, by);
  ellis = (await fixture.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  await fixture.database.query(
    `with s as (insert into opportunities.session (id, kind, title, plain_summary, held_on, starts_at, ends_at, place, activity, pay_pence, pay_by, answer_by, contact_id)
       values (uuidv7(), 'meeting', 'Youth space', 'You meet people.', '2026-11-25', '16:30', '18:30', 'Harbour House', 'interview-panel', 0, '2026-12-09', '2026-11-20', $2) returning id),
     g as (insert into opportunities.seat_group (session_id, member_kind, capacity, taken) select id, 'young-person', 1, 1 from s)
     insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
       select uuidv7(), s.id, $1, 'young-person', 'accepted', 'waiting', 0, '2026-12-09', '2026-11-20', now() from s`, [ellis, jo]);
});
afterAll(() => fixture.close());

const told = () => fixture.database.query<{ kind: string; to: string }>(`select kind, to_person as "to" from messages.message where kind like '%not-ready' order by kind`);
const look = (at: string) => {
  fixture.clock.set(at);
  return fixture.get(LookAgain).run();
};

test('on the day before, whoever is not ready and whoever runs the date are told, once, however often it looks', async () => {
  await look('2026-11-23T09:00:00Z');
  expect(await told()).toEqual([]);
  for (const at of ['2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z', '2026-11-24T15:00:00Z']) await Promise.all([look(at), look(at)]);
  expect(await told()).toEqual([{ kind: 'not-ready', to: ellis }, { kind: 'somebody-not-ready', to: jo }]);
});

test('a plan that nobody signed holds up the date: whoever runs it is told, once, whatever kind of date it is', async () => {
  await fixture.database.query(
    `with s as (insert into opportunities.session (id, kind, title, plain_summary, held_on, starts_at, ends_at, place, activity, pay_pence, pay_by, answer_by, contact_id)
       values (uuidv7(), 'project', 'Plan the space', 'You look at plans.', '2026-12-09', '16:30', '18:30', 'Harbour House', 'interview-panel', 0, '2026-12-23', '2026-12-04', $2) returning id),
     g as (insert into opportunities.seat_group (session_id, member_kind, capacity, taken) select id, 'young-person', 1, 1 from s)
     insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
       select uuidv7(), s.id, $1, 'young-person', 'confirmed', 'given', 0, '2026-12-23', '2026-12-04', now() from s`, [ellis, jo]);
  const of = async () => (await fixture.database.query<{ kind: string; to: string }>(
    `select m.kind, m.to_person as "to" from messages.message m join opportunities.session s on s.id = (m.about->>'sessionId')::uuid where s.title = 'Plan the space' order by 1`));
  for (const at of ['2026-12-08T09:00:00Z', '2026-12-08T12:00:00Z']) await look(at);
  expect((await of()).filter(({ kind }) => kind === 'somebody-not-ready')).toEqual([{ kind: 'somebody-not-ready', to: jo }]);
  const codes = async (day: string) => (await fixture.get(OpportunitiesDoor).notReadyOn(plainDate(day))).map((one) => one.codes);
  expect([await codes('2026-12-09'), await codes('2026-11-25')]).toEqual([[['PERMISSION_WAITING', 'SAFETY_PLAN_NOT_SIGNED']], [['PERMISSION_WAITING', 'SAFETY_PLAN_NOT_SIGNED']]]);
});

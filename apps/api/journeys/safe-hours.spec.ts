import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { signedPlan } from './signed-plan';
import type { Visitor } from './visitor';

let api: ApiFixture;
let jo: Visitor, robin: Visitor;
let actor: Actor;
let member: Id<'Member'>;
const by = systemActor('journey');
const CONFIRM = 'mutation($id: ID!) { confirmBooking(bookingId: $id) { state } }';
const INVITE = 'mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { bookings { id memberName } } }';
const RIGHT = 'mutation ($id: ID!, $input: PutRightInput!) { putRecordRight(memberId: $id, input: $input) { id } }';
const MISSING = 'query($id: ID!) { myDate(bookingId: $id) { state whyNotTakePart { code name } } }';

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  actor = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  member = (await accounts.openAccount({ displayName: 'Robin Fox', firstName: 'Robin', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by)) as string as Id<'Member'>;
  await members.joinMember({ id: member, kind: 'young-person', fullName: 'Robin Fox', bornOn: plainDate('2012-03-01'), reachBy: [] }, by);
  const pat = await accounts.openAccount({ displayName: 'Pat Fox', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  await members.linkGuardian({ memberId: member, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await members.recordLegalStatus({ memberId: member, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'Pat, by phone' }, actor);
  [jo, robin] = [await api.as('coordinator'), await api.as('young-person')];
});
afterAll(() => api?.close());

async function aDate(heldOn: string, startsAt: string, endsAt: string): Promise<Id<'Session'>> {
  const session = await api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a youth worker', plainSummary: 'Two people want this job.', heldOn, startsAt, endsAt, place: 'Talbot Road hub', activity: 'interview-panel', seats: [{ kind: 'young-person', count: 2 }],
  }, actor as never);
  await signedPlan(api, session);
  return session;
}
const asked = (session: string) => jo.refusal(INVITE, { s: session, m: [member], key: crypto.randomUUID() });

/** Asked, said yes by Robin and by Pat. */
async function agreed(session: Id<'Session'>): Promise<string> {
  const { invite } = await jo.ask<{ invite: { bookings: { id: string }[] } }>(INVITE, { s: session, m: [member], key: crypto.randomUUID() });
  const id = invite.bookings[0]?.id ?? '';
  await robin.ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id, key: crypto.randomUUID() });
  await api.runReactions();
  const pat = await api.as('guardian');
  for (const { id: waiting } of (await pat.ask<{ permissionsWaiting: { id: string }[] }>('{ permissionsWaiting { id } }')).permissionsWaiting) await pat.ask('mutation ($id: ID!) { givePermission(id: $id) { state } }', { id: waiting });
  await api.runReactions();
  return id;
}
const bornOn = (day: string) => jo.ask(RIGHT, { id: member, input: { fullName: 'Robin Fox', kind: 'YOUNG_PERSON', bornOn: day, knownHow: 'GUARDIAN_SAID' } });
const buttonOf = async (session: string) => (await jo.ask<{ session: { bookings: { whyNotConfirm: string | null }[] } }>('query($id: ID!) { session(id: $id) { bookings { whyNotConfirm } } }', { id: session })).session.bookings[0]?.whyNotConfirm;

test('of both sets of rules the tighter line holds: until seven in the evening, and four hours without a break', async () => {
  expect(await asked(await aDate('2026-12-09', '18:00', '19:30'))).toBe('YOUNG_TOO_LATE');
  expect(await asked(await aDate('2026-12-12', '09:00', '13:30'))).toBe('YOUNG_NEEDS_BREAK');
  expect(await asked(await aDate('2026-12-13', '10:00', '12:30'))).toBe('YOUNG_DAY_TOO_LONG');
});

test('with a break of an hour after at most four a long Saturday fits; Robin reads when the break is, and the gate counts without it', async () => {
  const PLAN = 'mutation($id: ID!, $input: SessionBreakInput!) { planBreak(sessionId: $id, input: $input) { break { startsAt endsAt minutes } whyNotPlanBreak } }';
  const day = await aDate('2026-11-28', '10:00', '15:00');
  expect(await asked(day)).toBe('YOUNG_NEEDS_BREAK');
  expect(await jo.refusal(PLAN, { id: day, input: { startsAt: '09:00', minutes: 60 } })).toBe('BREAK_OUTSIDE_DATE');
  expect(await robin.refusal(PLAN, { id: day, input: { startsAt: '12:30', minutes: 60 } })).toBe('FORBIDDEN');
  expect(await jo.ask(PLAN, { id: day, input: { startsAt: '12:30', minutes: 60 } })).toEqual({ planBreak: { break: { startsAt: '12:30', endsAt: '13:30', minutes: 60 }, whyNotPlanBreak: null } });
  const booking = await agreed(day);
  expect(await robin.ask('query($id: ID!) { myDate(bookingId: $id) { break { startsAt endsAt } } }', { id: booking })).toEqual({ myDate: { break: { startsAt: '12:30', endsAt: '13:30' } } });
  expect(await buttonOf(day)).toBeNull();
  await jo.ask(PLAN, { id: day, input: { startsAt: null, minutes: null } });
  expect(await buttonOf(day)).toBe('YOUNG_NEEDS_BREAK');
  await jo.ask(PLAN, { id: day, input: { startsAt: '12:30', minutes: 60 } });
  expect(await jo.ask(CONFIRM, { id: booking })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
});

test('a birthday put right counts at once, on the button, in the deed, on Robin’s page and in the look on the day before', async () => {
  const session = await aDate('2026-12-08', '16:30', '18:00');
  const booking = await agreed(session);
  expect(await buttonOf(session)).toBeNull();
  // Thirteen: enough for the rules in force, too young for those to come.
  await bornOn('2013-03-01');
  const before = (await api.facts()).length;
  expect(await buttonOf(session)).toBe('TOO_YOUNG');
  expect(await jo.refusal(CONFIRM, { id: booking })).toBe('TOO_YOUNG');
  expect((await api.facts()).slice(before).filter(({ name }) => name.startsWith('opportunities.booking'))).toEqual([]);
  expect(await robin.ask(MISSING, { id: booking })).toMatchObject({ myDate: { state: 'ACCEPTED', whyNotTakePart: [{ code: 'TOO_YOUNG', name: null }] } });
  expect(await api.get(OpportunitiesDoor).notReadyOn(plainDate('2026-12-08'))).toMatchObject([{ bookingId: booking, codes: ['TOO_YOUNG'], theirs: false }]);
  await bornOn('2012-03-01');
  expect(await jo.ask(CONFIRM, { id: booking })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
  // Confirmed already, and then found to be too young: the look on the day before does not let that pass.
  await bornOn('2013-03-01');
  expect(await api.get(OpportunitiesDoor).notReadyOn(plainDate('2026-12-08'))).toMatchObject([{ bookingId: booking, codes: ['TOO_YOUNG'] }]);
  await bornOn('2012-03-01');
});

test('a week of school has twelve hours: the date with which it would be more is not asked; the week after is another', async () => {
  for (const day of ['14', '15', '16', '17']) await jo.ask(CONFIRM, { id: await agreed(await aDate(`2026-12-${day}`, '16:00', '18:00')) });
  const [saturday, sunday] = [await aDate('2026-12-19', '09:00', '13:00'), await aDate('2026-12-20', '10:00', '11:00')];
  const first = await agreed(saturday);
  // With Saturday asked for, Sunday is one hour too much; it is not asked.
  expect(await asked(sunday)).toBe('YOUNG_WEEK_TOO_LONG');
  expect(await jo.ask(CONFIRM, { id: first })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
  expect(await asked(await aDate('2026-12-21', '16:00', '17:00'))).toBeNull();
});

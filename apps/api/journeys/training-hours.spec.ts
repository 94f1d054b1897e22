import { AccountsDoor } from '@alongside/accounts/server';
import { newId, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let jo: Visitor;
let maria: Visitor;
let owen: Visitor;
const ids: Record<string, string> = {};
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  for (const [name, demoKey] of [['Maria Thornley', 'parent'], ['Owen Davies', 'supporter']] as const) {
    const first = name.split(' ')[0]!;
    const id = await api.get(AccountsDoor).openAccount({ displayName: name, firstName: first, email: null, audience: 'adult', roles: ['parent-carer'], demoKey }, by);
    await api.get(MembersDoor).joinMember({ id: id as Id<string>, kind: 'parent', fullName: name, reachBy: [] }, by);
    ids[first] = id;
  }
  [jo, maria, owen] = [await api.as('coordinator'), await api.as('parent'), await api.as('supporter')];
});
afterAll(() => api?.close());

const HOURS = 'query($from: PlainDate, $to: PlainDate) { trainingHours(from: $from, to: $to) { times hours topics { topic way times hours } members { memberName times hours } } }';
const MINE = '{ myTrainingHours { topic way times hours } }';
const COURSE = 'mutation($title: String!) { openCourse(input: { title: $title, about: "How to listen.", mostLearners: 12 }) { id } }';
const PLAN = 'mutation($input: PlanDeliveryInput!, $key: String!) { planDelivery(input: $input, idempotencyKey: $key) { sessionId } }';

/** Given on a day by some of them; the register is closed the same evening. */
async function given(courseId: string, heldOn: string, endsAt: string, who: readonly [Visitor, string][]): Promise<void> {
  const input = { courseId, heldOn, startsAt: '10:00', endsAt, place: 'Harbour House', parentSeats: 2, youngSeats: 0 };
  const { planDelivery: { sessionId } } = await jo.ask<{ planDelivery: { sessionId: string } }>(PLAN, { input, key: newId() });
  const { invite } = await jo.ask<{ invite: { bookings: { id: string; memberId: string }[] } }>('mutation($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { bookings { id memberId } } }', { id: sessionId, who: who.map(([, name]) => ids[name]), key: newId() });
  for (const [visitor, name] of who) {
    const booking = invite.bookings.find(({ memberId }) => memberId === ids[name])!.id;
    await visitor.ask('mutation($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: booking, key: newId() });
    await jo.ask('mutation($id: ID!) { confirmBooking(bookingId: $id) { state } }', { id: booking });
  }
  await api.clock.set(`${heldOn}T18:00:00Z`);
  [jo, maria, owen] = [await api.as('coordinator'), await api.as('parent'), await api.as('supporter')];
  for (const { id } of invite.bookings) await jo.ask('mutation($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id });
  await jo.ask('mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }', { id: sessionId, key: newId() });
  await api.runReactions();
}

test('before the first training nobody has hours', async () => {
  expect(await jo.ask(HOURS)).toEqual({ trainingHours: { times: 0, hours: 0, topics: [], members: [] } });
  expect(await maria.ask(MINE)).toEqual({ myTrainingHours: [] });
});

test('a closed register makes hours by topic: everybody’s for the team, one’s own for each; today is in "up to today"', async () => {
  const [words, listening] = [(await jo.ask<{ openCourse: { id: string } }>(COURSE, { title: 'Words that care' })).openCourse.id, (await jo.ask<{ openCourse: { id: string } }>(COURSE, { title: 'Listening' })).openCourse.id];
  await given(words, '2026-12-01', '12:30', [[maria, 'Maria'], [owen, 'Owen']]);
  expect(await jo.ask(HOURS)).toEqual({ trainingHours: {
    times: 2, hours: 5, topics: [{ topic: 'Words that care', way: 'TAUGHT', times: 2, hours: 5 }], members: expect.arrayContaining([{ memberName: 'Maria', times: 1, hours: 2.5 }, { memberName: 'Owen', times: 1, hours: 2.5 }]) as object,
  } });
  await given(listening, '2026-12-10', '11:30', [[maria, 'Maria']]);
  expect(await maria.ask(MINE)).toEqual({ myTrainingHours: [{ topic: 'Words that care', way: 'TAUGHT', times: 1, hours: 2.5 }, { topic: 'Listening', way: 'TAUGHT', times: 1, hours: 1.5 }] });
  expect(await owen.ask(MINE)).toEqual({ myTrainingHours: [{ topic: 'Words that care', way: 'TAUGHT', times: 1, hours: 2.5 }] });
});

test('from a day to a day has both days in it, and a last day before the first is told', async () => {
  const hours = async (from: string | null, to: string | null) => (await jo.ask<{ trainingHours: { hours: number } }>(HOURS, { from, to })).trainingHours.hours;
  expect([await hours('2026-12-01', '2026-12-01'), await hours('2026-12-02', '2026-12-09'), await hours('2026-12-10', null)]).toEqual([5, 0, 1.5]);
  expect(await jo.refusal(HOURS, { from: '2026-12-02', to: '2026-12-01' })).toBe('SPAN_ENDS_BEFORE');
});

test('what everybody gave is for coordinators', async () => {
  expect(await maria.refusal(HOURS)).toBe('FORBIDDEN');
});

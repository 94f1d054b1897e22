import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import { signedPlan } from './signed-plan';
import type { Visitor } from './visitor';

const SAY = 'mutation ($input: DaysOffTyped!) { sayDaysOff(input: $input) { id kind name from to whyNotTakeAway } }';
const TAKE = 'mutation ($id: ID!) { takeAwayDaysOff(id: $id) { id } }';
const LIST = '{ daysOff { id kind name from to whyNotTakeAway } }';
const INVITE = 'mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { bookings { id } } }';
const SUMMER = { kind: 'SCHOOL_HOLIDAY', name: 'Summer holidays', from: '2027-07-26', to: '2027-09-03' };

let api: ApiFixture;
let ade: Visitor, jo: Visitor;
let actor: Actor;
let robin: Id<'Member'>;
const by = systemActor('journey');

const everybody = async () => { [ade, jo] = [await api.as('administrator'), await api.as('coordinator')]; };

beforeAll(async () => {
  api = await apiFixture();
  actor = { kind: 'person', personId: (await api.get(AccountsDoor).personByDemoKey('coordinator'))?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  robin = (await api.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Robin Fox', bornOn: plainDate('2012-03-01'), reachBy: [] }, by)).id;
  await everybody();
});
afterAll(() => api?.close());

async function asked(heldOn: string, startsAt: string, endsAt: string): Promise<string | null> {
  const session = await api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a youth worker', plainSummary: 'Two people want this job.', heldOn, startsAt, endsAt, place: 'Talbot Road hub', activity: 'interview-panel', seats: [{ kind: 'young-person', count: 2 }],
  }, actor as never);
  await signedPlan(api, session);
  return jo.refusal(INVITE, { s: session, m: [robin], key: crypto.randomUUID() });
}
const whoAnswers = async (moment: string) => {
  await api.clock.set(moment);
  const { publicContacts } = await api.visitor().ask<{ publicContacts: { code: string; isNow: boolean }[] }>('{ publicContacts { code isNow } }');
  await api.clock.set(JOURNEY_NOW);
  return publicContacts.filter(({ code, isNow }) => isNow && code.startsWith('safeguarding')).map(({ code }) => code);
};

test('where nothing is said of the holidays a weekday in August is a school day: the tighter rule protects', async () => {
  expect(await asked('2027-08-04', '10:00', '13:00')).toBe('YOUNG_IN_SCHOOL_HOURS');
});

test('the council says when there is no school; a young person is asked to a morning then, to more hours, and still not to too many', async () => {
  expect(await jo.refusal(SAY, { input: SUMMER })).toBe('FORBIDDEN');
  expect((await ade.graphql(SAY, { input: { ...SUMMER, name: '' } })).refusals).toMatchObject([{ code: 'ANSWER_MISSING', field: 'name' }]);
  await ade.ask(SAY, { input: SUMMER });
  expect(await ade.ask(LIST)).toEqual({ daysOff: [{ ...SUMMER, id: expect.any(String) as string, whyNotTakeAway: null }] });
  expect(await ade.refusal(SAY, { input: { ...SUMMER, name: 'Again' } })).toBe('DAYS_OFF_TWICE');
  expect(await asked('2027-08-04', '10:00', '13:00')).toBeNull();
  expect(await asked('2027-08-05', '09:00', '18:00')).toBe('YOUNG_DAY_TOO_LONG');
  expect(await asked('2027-09-06', '10:00', '11:00')).toBe('YOUNG_IN_SCHOOL_HOURS');
});

test('taken away again it is as it was; what has begun stays', async () => {
  const { daysOff } = await ade.ask<{ daysOff: { id: string }[] }>(LIST);
  await api.clock.set('2027-07-26T09:00:00Z');
  await everybody();
  expect(await ade.refusal(TAKE, { id: daysOff[0]!.id })).toBe('DAYS_OFF_BEGUN');
  await api.clock.set(JOURNEY_NOW);
  await everybody();
  await ade.ask(TAKE, { id: daysOff[0]!.id });
  expect(await ade.refusal(TAKE, { id: daysOff[0]!.id })).toBe('NOT_FOUND');
  expect(await asked('2027-08-06', '10:00', '11:00')).toBe('YOUNG_IN_SCHOOL_HOURS');
});

test('the Hub is closed on bank holidays in every year, and the other team is there', async () => {
  for (const day of ['2026-12-28', '2027-12-27', '2029-01-01', '2029-03-30', '2029-12-25', '2033-12-27', '2040-04-02']) expect([day, await whoAnswers(`${day}T10:30:00Z`)]).toEqual([day, ['safeguarding-out-of-hours']]);
  for (const day of ['2029-01-02', '2033-12-28']) expect([day, await whoAnswers(`${day}T10:30:00Z`)]).toEqual([day, ['safeguarding-hub']]);
});

test('a bank holiday that is given once closes it too', async () => {
  expect(await whoAnswers('2027-05-10T10:30:00Z')).toEqual(['safeguarding-hub']);
  await ade.ask(SAY, { input: { kind: 'BANK_HOLIDAY', name: 'A day for the King', from: '2027-05-10' } });
  expect(await whoAnswers('2027-05-10T10:30:00Z')).toEqual(['safeguarding-out-of-hours']);
  const { bankHolidays } = await api.visitor().ask<{ bankHolidays: { day: string; name: string }[] }>('{ bankHolidays { day name } }');
  expect(bankHolidays).toContainEqual({ day: '2027-05-10', name: 'A day for the King' });
  expect(bankHolidays.at(-1)!.day < '2028-12-01').toBe(true);
  expect((await api.facts()).filter(({ name }) => name.startsWith('council.days-off')).map(({ name, data }) => [name, data.kind])).toEqual([
    ['council.days-off-said', 'school-holiday'], ['council.days-off-taken-away', 'school-holiday'], ['council.days-off-said', 'bank-holiday'],
  ]);
});

import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let ade: Visitor;
const by = systemActor('journey');
const STILL = '{ stillToFillIn { what section count } }';
const NUMBER = 'mutation ($input: TeamNumberTyped!) { sayTeamNumber(input: $input) { what } }';
const typed = { label: 'Jo', phone: '01632 960142', opens: '09:00', closes: '17:00' };
const contacts = async () => (await api.visitor().ask<{ publicContacts: { code: string; phone: string; hours: string }[] }>('{ publicContacts { code phone hours } }')).publicContacts;
interface Open { readonly what: string; readonly section: string | null; readonly count: number }
const still = async () => (await ade.ask<{ stillToFillIn: Open[] }>(STILL)).stillToFillIn;

beforeAll(async () => {
  api = await apiFixture();
  ade = await api.as('administrator');
});
afterAll(() => api?.close());

/** Somebody of 17 says yes in their own name: whoever looks after them gets a letter that says “call us”. */
async function letterToGuardian(name: string, email: string): Promise<string> {
  const [accounts, members, consent] = [api.get(AccountsDoor), api.get(MembersDoor), api.get(ConsentDoor)];
  const guardian = await accounts.openAccount({ displayName: `${name} Reed`, firstName: name, email, audience: 'adult', roles: ['guardian'] }, by);
  const { id } = await members.joinMember({ kind: 'young-person', fullName: `Ellis of ${name}`, bornOn: plainDate('2009-06-01'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: id, guardianId: guardian, relation: 'mother', from: plainDate('2020-01-01') }, by);
  const asked = await consent.askConsent({ memberId: id, scope: 'photo-internal' }, by);
  await consent.answerConsent({ consentId: asked.id, answer: 'yes', words: null, giverId: id as string as Id<'Person'> }, by);
  await api.runReactions();
  await api.runJobs();
  return (await api.mail()).filter(({ to }) => to === email).map(({ text }) => text).join('\n');
}

test('a council that has just moved in is told what is not there: a number for members, and the guesses nobody confirmed', async () => {
  expect((await contacts()).some(({ code }) => code === 'team')).toBe(false);
  const open = await still();
  expect(open[0]).toEqual({ what: 'TEAM_NUMBER', section: null, count: 1 });
  expect(open.find(({ section }) => section === 'children')?.count).toBeGreaterThan(0);
  for (const who of ['coordinator', 'hr']) expect(await (await api.as(who)).refusal(STILL)).toBe('FORBIDDEN');
});

test('as long as there is none, no letter promises one', async () => {
  const letter = await letterToGuardian('Pat', 'pat@example.org');
  expect(letter).toMatch(/call us/i);
  expect(letter).toContain('Our number is not here yet. Ask the person from our team that you know.');
});

test('the administrator writes it; a slip names the field, and nobody else does it', async () => {
  for (const who of ['coordinator', 'hr']) expect(await (await api.as(who)).refusal(NUMBER, { input: typed })).toBe('FORBIDDEN');
  const slip = async (different: object) => (await ade.graphql(NUMBER, { input: { ...typed, ...different } })).refusals.map(({ code, field }) => [code, field]);
  expect([await slip({ phone: '12' }), await slip({ closes: '08:00' }), await slip({ opens: 'nine' })]).toEqual([[['NUMBER_NOT_REAL', 'phone']], [['ENDS_BEFORE_START', 'closes']], [['TIME_NOT_REAL', 'opens']]]);
  expect((await still())[0]?.what).toBe('TEAM_NUMBER');
  await ade.ask(NUMBER, { input: typed });
  expect((await contacts()).find(({ code }) => code === 'team')).toMatchObject({ phone: '01632 960142', hours: 'Monday to Friday 9am to 5pm. Not on bank holidays.' });
  expect((await still()).some(({ what }) => what === 'TEAM_NUMBER')).toBe(false);
  const facts = await api.database.query<{ data: object }>("select data from platform.event where name = 'council.team-number-said'");
  expect(facts).toHaveLength(1);
  expect(JSON.stringify(facts)).not.toContain('960142');
});

test('from then on letters that say “call us” say where', async () => {
  expect(await letterToGuardian('Nia', 'nia@example.org')).toContain('Our number is 01632 960142. Monday to Friday 9am to 5pm. Not on bank holidays.');
});

test('a value that was decided anew is no open guess any more', async () => {
  const count = async () => (await still()).find(({ section }) => section === 'members')?.count ?? 0;
  const before = await count();
  await ade.ask('mutation { decideValue(code: "members.young_least_age", value: "12", from: "2026-12-01", source: "Minutes of 20 November 2026") { code } }');
  expect(await count()).toBe(before - 1);
});

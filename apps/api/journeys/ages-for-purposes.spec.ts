import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor, purposeOf } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const DECIDE = 'mutation($code: String!, $value: String!, $from: PlainDate!, $source: String!) { decideValue(code: $code, value: $value, from: $from, source: $source) { value from to holds source } }';
const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
const MINE = '{ myConsents { id scope state ownYesFrom others { who } } }';
const PHOTO = 'consent.alone_from.photo-internal';
const RESEARCH = 'consent.guardian_beside.research';
const source = 'Minutes of 20 November 2026';

let api: ApiFixture;
let ellis: Visitor, sam: Visitor, pat: Visitor, priya: Visitor, dilys: Visitor;
let ellisId: Id<'Member'>, samId: Id<'Member'>;
let given: string;

/** Ellis is 15, Sam is 17. */
beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  const young = async (demoKey: string, name: string, bornOn: string) => (await members.joinMember({ id: await open(demoKey, name, 'young-person'), kind: 'young-person', fullName: `${name} Reed`, bornOn: plainDate(bornOn), reachBy: [] }, by)).id;
  ellisId = await young('young-person', 'Ellis', '2011-03-04');
  samId = await young('newcomer', 'Sam', '2009-06-01');
  const patId = await open('guardian', 'Pat', 'guardian');
  [ellis, sam, pat, priya, dilys] = [await api.as('young-person'), await api.as('newcomer'), await api.as('guardian'), await api.as('coordinator'), await api.as('dpo')];
  for (const memberId of [ellisId, samId]) {
    await members.linkGuardian({ memberId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
    await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  }
  given = await ask(ellisId, 'PHOTO_INTERNAL');
  await ellis.ask(SAY, { id: given, answer: 'yes' });
  await pat.ask(SAY, { id: given, answer: 'yes' });
});
afterAll(() => api?.close());

const ask = async (memberId: string, scope: string) => (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope } })).askConsent.id;
const mine = async (who: Visitor, id: string) => (await who.ask<{ myConsents: { id: string; state: string; ownYesFrom: string | null; others: object[] }[] }>(MINE)).myConsents.find((one) => one.id === id);

test('each purpose has its age, and the data protection officer decides a new one from a day on, with where it comes from', async () => {
  const { decideValue } = await dilys.ask<{ decideValue: object[] }>(DECIDE, { code: PHOTO, value: '15', from: '2026-12-01', source });
  expect(decideValue).toEqual([{ value: '16', from: '2024-01-01', to: '2026-11-30', holds: true, source: expect.any(String) as string }, { value: '15', from: '2026-12-01', to: null, holds: false, source }]);
  expect(await (await api.as('administrator')).refusal(DECIDE, { code: RESEARCH, value: 'asked', from: '2026-12-01', source })).toBeNull();
  expect(await api.database.query("select 1 from platform.event where name = 'council.value-decided'")).toHaveLength(2);
});

test('nobody else decides it; an age below the law, a day that is past, a rate, a guess: refused by the field, and nothing is kept', async () => {
  for (const who of [ellis, pat, priya, await api.as('hr')]) expect(await who.refusal(DECIDE, { code: PHOTO, value: '14', from: '2027-06-01', source })).toBe('FORBIDDEN');
  const refused = async (typed: object) => (await dilys.graphql(DECIDE, { code: PHOTO, value: '14', from: '2027-06-01', source, ...typed })).refusals.map(({ code, field }) => [code, field]);
  expect(await refused({ value: '12' })).toEqual([['VALUE_NOT_OFFERED', 'value']]);
  expect(await refused({ from: '2026-11-23' })).toEqual([['VALUE_FROM_TOMORROW', 'from']]);
  expect(await refused({ code: 'pay.rate.hour' })).toEqual([['VALUE_NOT_CHANGED_HERE', 'code']]);
  expect(await refused({ code: 'consent.alone_from.unheard' })).toEqual([['NOT_FOUND', 'code']]);
  expect(await refused({ source: ' ' })).toEqual([['ANSWER_MISSING', 'source']]);
  expect(await api.database.query('select 1 from council.policy_value where code = $1', [PHOTO])).toHaveLength(2);
});

test('until that day two say yes at 15, and the wallet tells from which birthday one is enough', async () => {
  expect(await mine(ellis, given)).toMatchObject({ state: 'GIVEN', others: [{ who: 'Pat' }], ownYesFrom: '2027-03-04' });
});

test('from that day their own yes is enough for a photo, and for nothing else; what was given stays as it was given', async () => {
  await api.clock.set('2026-12-02T09:00:00Z');
  expect(await mine(ellis, given)).toMatchObject({ state: 'GIVEN', others: [{ who: 'Pat' }] });
  const travel = await ask(ellisId, 'TRAVEL');
  expect(await ellis.ask(SAY, { id: travel, answer: 'yes' })).toMatchObject({ answerConsent: { state: 'ASKED' } });
  await ellis.ask('mutation($id: ID!) { stopConsent(id: $id) { id } }', { id: given });
  const photo = await ask(ellisId, 'PHOTO_INTERNAL');
  expect(await ellis.ask(SAY, { id: photo, answer: 'yes' })).toMatchObject({ answerConsent: { state: 'GIVEN' } });
  expect((await api.get(ConsentDoor).mayUse(ellisId, purposeOf({ scope: 'photo-internal' }))).whyNot).toBeNull();
  expect(await pat.refusal(SAY, { id: photo, answer: 'no' })).toBe('NOT_FOUND');
});

test('where the council asks a guardian beside them, two say yes at 17 as well', async () => {
  const research = await ask(samId, 'RESEARCH');
  expect(await sam.ask(SAY, { id: research, answer: 'yes' })).toMatchObject({ answerConsent: { state: 'ASKED' } });
  expect(await mine(sam, research)).toMatchObject({ others: [{ who: 'Pat' }], ownYesFrom: '2027-06-01' });
  expect(await pat.ask(SAY, { id: research, answer: 'yes' })).toMatchObject({ answerConsent: { state: 'GIVEN' } });
  const joining = await ask(samId, 'JOIN_GROUP');
  expect(await sam.ask(SAY, { id: joining, answer: 'yes' })).toMatchObject({ answerConsent: { state: 'GIVEN' } });
});

test('where the council says 18 for dates, whoever looks after somebody of 17 is asked, in words that are true at 17', async () => {
  await dilys.ask(DECIDE, { code: 'consent.alone_from.attend-this-activity', value: '18', from: '2027-02-01', source });
  await api.clock.set('2027-02-02T09:00:00Z');
  const activity = { title: 'Youth space', heldOn: plainDate('2027-03-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' };
  const asked = await api.get(ConsentDoor).askForPermission({ memberId: samId, sessionId: newId<'Session'>(), answerBy: plainDate('2027-03-03'), activity }, systemActor('journey'));
  const { permission } = await pat.ask<{ permission: { words: { whyWeAsk: string } } }>('query($id: ID!) { permission(id: $id) { words { whyWeAsk } } }', { id: asked!.id });
  expect(permission.words.whyWeAsk).toBe('Sam can’t say yes to this alone yet. You look after Sam, so we ask you both. If you say no, we will call you. Then we talk to Sam.');
  await pat.ask('mutation { chooseReadingFormat(format: EASY_READ) }');
  const easy = await pat.ask<{ permission: { words: { whyWeAsk: string } } }>('query($id: ID!) { permission(id: $id) { words { whyWeAsk } } }', { id: asked!.id });
  expect(easy.permission.words.whyWeAsk).toMatch(/^Sam can’t say yes to this alone yet/);
});

test('a value of the children, of consent and of members is decided anew too: kept as its unit is written, with what held before beside it', async () => {
  const kadir = await api.as('administrator');
  const decide = (code: string, value: string) => kadir.graphql<{ decideValue: { value: string; from: string; to: string | null; holds: boolean; source: string }[] }>(DECIDE, { code, value, from: '2027-06-01', source });
  for (const [code, value] of [['child.school_ends', '15:15'], ['child.a.school_day_hours', '1.5'], ['members.young_least_age', '12'], ['consent.refresh_birthdays', '13,16,18'], ['around.recheck_days', '92']] as const) {
    const { data, refusals } = await decide(code, value);
    expect([code, refusals]).toEqual([code, []]);
    expect(data.decideValue.map((one) => [one.to, one.holds])).toEqual([['2027-05-31', true], [null, false]]);
    expect(data.decideValue[1]).toMatchObject({ value, from: '2027-06-01', source });
  }
  const refused = async (code: string, value: string) => (await decide(code, value)).refusals.map((one) => [one.code, one.field]);
  expect(await refused('child.school_ends', '25:00')).toEqual([['VALUE_NOT_TIME', 'value']]);
  expect(await refused('child.a.school_day_hours', '2.2')).toEqual([['VALUE_NOT_HALVES', 'value']]);
  expect(await refused('consent.refresh_birthdays', '18,13')).toEqual([['VALUE_NOT_LIST', 'value']]);
  expect(await refused('consent.adult_age', '17')).toEqual([['VALUE_NOT_CHANGED_HERE', 'code']]);
  const facts = await api.database.query<{ by: string | null }>("select actor_id as by from platform.event where name = 'council.value-decided' and data ->> 'code' = 'child.school_ends'");
  expect([facts.length, facts[0]?.by]).toEqual([1, String((await api.database.first<{ id: string }>("select id from accounts.person where demo_key = 'administrator'"))?.id)]);
  const { policyValues } = await kadir.ask<{ policyValues: { code: string; writtenAs: string | null; least: number | null; canBecome: string[] | null }[] }>('{ policyValues { code writtenAs least most canBecome } }');
  const of = (code: string) => policyValues.find((one) => one.code === code);
  expect([of('child.school_ends'), of('pay.rate.hour'), of('consent.own_from_age')]).toMatchObject([{ writtenAs: 'TIME', least: null }, { writtenAs: null }, { writtenAs: 'CHOICE', canBecome: ['13', '14', '15', '16', '17', '18'] }]);
});

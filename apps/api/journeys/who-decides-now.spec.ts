import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
const ABOUT = 'query($id: ID!) { memberConsents(memberId: $id) { id state ownAnswer others { who answer } history { who answer } } }';
const HAND = 'mutation($id: ID!) { handOutLinks(memberId: $id) { name path lastDay waiting } }';
const WAITING = '{ consentsWaiting { id myAnswer } }';

interface About {
  readonly id: string;
  readonly state: string;
  readonly others: readonly { readonly who: string; readonly answer: string | null }[];
}
interface Handed {
  readonly name: string;
  readonly path: string;
  readonly waiting: number;
}

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, kim: Visitor, priya: Visitor;
let ellisId: Id<'Member'>;
let kimLink: string;
const asked: string[] = [];
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  const [patId, kimId] = [await open('guardian', 'Pat', 'guardian'), await open('supporter', 'Kim', 'guardian')];
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  [ellis, pat, kim, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('supporter'), await api.as('coordinator')];
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  for (const scope of ['PHOTO_INTERNAL', 'TRAVEL']) asked.push((await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope } })).askConsent.id);
  await ellis.ask(SAY, { id: asked[0], answer: 'yes' });
  await pat.ask(SAY, { id: asked[0], answer: 'yes' });
  await api.runReactions();
  expect((await kim.ask<{ consentsWaiting: object[] }>(WAITING)).consentsWaiting).toEqual([]);
  kimLink = (await members.linkGuardian({ memberId: ellisId, guardianId: kimId, relation: 'father', responsibility: 'holds', from: plainDate('2020-01-01') }, by)).id;
  await api.runReactions();
});
afterAll(() => api?.close());

const about = async (id: string | undefined) => (await priya.ask<{ memberConsents: About[] }>(ABOUT, { id: ellisId })).memberConsents.find((one) => one.id === id);
const handOut = async () => (await priya.ask<{ handOutLinks: Handed[] }>(HAND, { id: ellisId })).handOutLinks;

test('a father confirmed later is asked what is open, and can stop what was given without him', async () => {
  expect((await kim.ask<{ consentsWaiting: object[] }>(WAITING)).consentsWaiting).toMatchObject([{ id: asked[1], myAnswer: null }, { id: asked[0], myAnswer: null }]);
  expect(await about(asked[1])).toMatchObject({ state: 'ASKED', others: [{ who: 'Pat', answer: null }, { who: 'Kim', answer: null }] });
  expect(await about(asked[0])).toMatchObject({ state: 'GIVEN', others: [{ who: 'Pat', answer: 'YES' }, { who: 'Kim', answer: null }] });
});

test('one page for each who still has to answer, with all that waits for them; only the team takes them out, and that is on record', async () => {
  const handed = await handOut();
  expect(handed.map(({ name, waiting }) => [name, waiting]).sort()).toEqual([['Kim', 1], ['Pat', 1]]);
  expect(new Set(handed.map(({ path }) => path)).size).toBe(2);
  expect(await (await api.visitor().fetch(handed.find(({ name }) => name === 'Kim')!.path)).text()).toContain('Can we take Ellis there and back?');
  expect((await handOut()).map(({ path }) => path).sort()).toEqual(handed.map(({ path }) => path).sort());
  expect(await api.database.query(`select 1 from platform.event where name = 'consent.links-handed-out' and subject_id = $1`, [ellisId])).toHaveLength(2);
  for (const who of [ellis, pat, kim, await api.as('hr')]) expect(await who.refusal(HAND, { id: ellisId })).toBe('FORBIDDEN');
  expect(await priya.refusal(HAND, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
});

test('two guardians who answer differently are talked to: it is not a no', async () => {
  await ellis.ask(SAY, { id: asked[1], answer: 'yes' });
  await pat.ask(SAY, { id: asked[1], answer: 'yes' });
  const { id } = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope: 'JOIN_GROUP' } })).askConsent;
  asked.push(id);
  await ellis.ask(SAY, { id, answer: 'yes' });
  await kim.ask(SAY, { id, answer: 'no' });
  await pat.ask(SAY, { id, answer: 'yes' });
  expect(await about(id)).toMatchObject({ state: 'IN_DISCUSSION', others: [{ who: 'Pat', answer: 'YES' }, { who: 'Kim', answer: 'NO' }] });
});

test('whoever decides no more does not count for what is open; what he said stays in the proof, and nothing becomes a yes by that', async () => {
  await priya.ask('mutation($id: ID!) { endGuardian(id: $id) { id } }', { id: kimLink });
  await api.runReactions();
  const open = await about(asked[2]);
  expect(open).toMatchObject({ state: 'IN_DISCUSSION', others: [{ who: 'Pat', answer: 'YES' }], history: [{ who: 'Ellis' }, { who: 'Kim', answer: 'NO' }, { who: 'Pat' }] });
  expect(await about(asked[0])).toMatchObject({ state: 'GIVEN', others: [{ who: 'Pat', answer: 'YES' }] });
  expect(await kim.refusal(SAY, { id: asked[2], answer: 'yes' })).toBe('NOT_FOUND');
  expect((await kim.ask<{ consentsWaiting: object[] }>(WAITING)).consentsWaiting).toEqual([]);
});

import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
const ABOUT = 'query($id: ID!) { memberConsents(memberId: $id) { id scope state } }';
const STATUS = 'mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }';

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, kim: Visitor, priya: Visitor;
let ellisId: Id<'Member'>;
let patLink: string;
let photo: string, travel: string;
const by = systemActor('journey');

const everybody = async () => { [ellis, pat, kim, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('supporter'), await api.as('coordinator')]; };

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2013-06-02'), reachBy: [] }, by)).id;
  const [patId, kimId] = [await open('guardian', 'Pat', 'guardian'), await open('supporter', 'Kim', 'guardian')];
  patLink = (await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by)).id;
  await members.linkGuardian({ memberId: ellisId, guardianId: kimId, relation: 'father', responsibility: 'holds', from: plainDate('2020-01-01') }, by);
  await everybody();
  await status('AT_HOME', '2020-01-01');
  photo = await yesOf('PHOTO_INTERNAL', pat);
  travel = await yesOf('TRAVEL', pat, kim);
  await api.runReactions();
});
afterAll(() => api?.close());

const status = (kind: string, from: string) => priya.ask(STATUS, { input: { memberId: ellisId, kind, evidence: 'Seen', checked: true, from, holdersDisagree: false } });
async function yesOf(scope: string, ...others: readonly Visitor[]): Promise<string> {
  const { id } = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope } })).askConsent;
  for (const who of [ellis, ...others]) await who.ask(SAY, { id, answer: 'yes' });
  return id;
}
const stands = async () => {
  const { memberConsents } = await priya.ask<{ memberConsents: { id: string; scope: string; state: string }[] }>(ABOUT, { id: ellisId });
  return { photo: memberConsents.find(({ id }) => id === photo)?.state, travel: memberConsents.find(({ id }) => id === travel)?.state, open: memberConsents.filter(({ state }) => state === 'ASKED').map(({ scope }) => scope).sort() };
};
const later = async (moment: string) => {
  await api.clock.set(moment);
  await everybody();
};

test('somebody who knows says that it is still so: nobody is asked anything again', async () => {
  await later('2026-12-24T09:00:00Z');
  await priya.ask('mutation($id: ID!) { confirmWhoMaySayYes(memberId: $id) }', { id: ellisId });
  await api.runReactions();
  expect(await stands()).toEqual({ photo: 'GIVEN', travel: 'GIVEN', open: [] });
});

test('whoever gave a yes decides no more: what no other’s yes carries is asked of those who decide now, and the old yes holds until they answer', async () => {
  await later('2027-01-11T09:00:00Z');
  await priya.ask('mutation($id: ID!) { endGuardian(id: $id) { id } }', { id: patLink });
  await api.runReactions();
  expect(await stands()).toEqual({ photo: 'DUE_RENEWAL', travel: 'GIVEN', open: ['PHOTO_INTERNAL'] });
  expect((await kim.ask<{ consentsWaiting: { id: string; words: { question: string } }[] }>('{ consentsWaiting { id words { question } } }')).consentsWaiting.map(({ words }) => words.question)).toContain('Can we take Ellis’s photo for staff to see?');
});

test('a new home on the same day asks for the rest too; what is open already is not asked twice', async () => {
  await priya.ask('mutation($id: ID!, $on: PlainDate!) { sayTheyMoved(memberId: $id, on: $on) { id } }', { id: ellisId, on: '2027-01-11' });
  await api.runReactions();
  expect(await stands()).toEqual({ photo: 'DUE_RENEWAL', travel: 'DUE_RENEWAL', open: ['PHOTO_INTERNAL', 'TRAVEL'] });
});

test('another status asks anew, also of the same person', async () => {
  for (const { id } of (await priya.ask<{ memberConsents: { id: string; state: string }[] }>(ABOUT, { id: ellisId })).memberConsents.filter(({ state }) => state === 'ASKED')) {
    await ellis.ask(SAY, { id, answer: 'yes' });
    await kim.ask(SAY, { id, answer: 'yes' });
  }
  expect((await stands()).open).toEqual([]);
  await later('2027-02-01T09:00:00Z');
  await status('SECTION_20', '2027-02-01');
  await api.runReactions();
  expect((await stands()).open).toEqual(['PHOTO_INTERNAL', 'TRAVEL']);
});

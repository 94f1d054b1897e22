import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!, $words: String) { answerConsent(id: $id, answer: $answer, words: $words) { id state } }';
const MINE = '{ whatISaidForOthers(first: 100) { id consentId childName scope answer method at until version told { question howLong } ownWords stands whyNotTakeBack } }';
const DATES = '{ whatISaidForDates(first: 100) { id permissionId childName title heldOn answer method told { question } ownWords stands whyNotTakeBack } }';
const STOP = 'mutation($id: ID!) { stopConsent(id: $id) { state } }';

interface Said {
  readonly id: string;
  readonly consentId: string;
  readonly permissionId: string;
  readonly answer: string;
  readonly stands: boolean;
  readonly whyNotTakeBack: string | null;
}

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, kim: Visitor, priya: Visitor;
let ellisId: Id<'Member'>, patId: Id<'Person'>;
let photo: string, permissionId: Id<'Permission'>;
let patLink: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  patId = await open('guardian', 'Pat', 'guardian');
  const kimId = await open('supporter', 'Kim', 'guardian');
  patLink = (await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by)).id;
  await members.linkGuardian({ memberId: ellisId, guardianId: kimId, relation: 'father', responsibility: 'holds', from: plainDate('2020-01-01') }, by);
  [ellis, pat, kim, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('supporter'), await api.as('coordinator')];
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  photo = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope: 'PHOTO_INTERNAL' } })).askConsent.id;
  await ellis.ask(SAY, { id: photo, answer: 'yes', words: 'Not with my brother.' });
  await pat.ask(SAY, { id: photo, answer: 'talk', words: 'Who sees it?' });
  await pat.ask(SAY, { id: photo, answer: 'yes' });
  const permission = await api.get(ConsentDoor).askForPermission({
    memberId: ellisId, sessionId: newId(), answerBy: plainDate('2026-12-03'),
    activity: { title: 'Help choose a new team manager', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', plainSummary: 'You meet three people.' },
  }, by);
  permissionId = permission!.id;
  await pat.ask('mutation($id: ID!) { givePermission(id: $id) { id } }', { id: permissionId });
});
afterAll(() => api?.close());

const forGood = async (who: Visitor) => (await who.ask<{ whatISaidForOthers: Said[] }>(MINE)).whatISaidForOthers;
const forDates = async (who: Visitor) => (await who.ask<{ whatISaidForDates: Said[] }>(DATES)).whatISaidForDates;

test('a guardian reads each answer they gave, for whom, when, till when and in the words they were shown, and what they wrote beside it', async () => {
  expect(await forGood(pat)).toMatchObject([
    { childName: 'Ellis', scope: 'PHOTO_INTERNAL', answer: 'YES', method: 'SIGNED_IN', until: '2028-11-23', told: { question: expect.stringContaining('Ellis') as string }, ownWords: null, stands: true, whyNotTakeBack: null },
    { childName: 'Ellis', answer: 'TALK', ownWords: 'Who sees it?', stands: false },
  ]);
  expect(await forDates(pat)).toMatchObject([{ childName: 'Ellis', title: 'Help choose a new team manager', heldOn: '2026-12-08', answer: 'YES', told: { question: 'Can Ellis help choose a new team manager?' }, stands: true, whyNotTakeBack: null }]);
});

test('nothing the young person said or wrote is in it, and nothing another guardian said; whoever looks is on record', async () => {
  expect(JSON.stringify([await forGood(pat), await forDates(pat)])).not.toContain('brother');
  expect([await forGood(kim), await forDates(kim), await forGood(ellis), await forGood(priya)]).toEqual([[], [], [], []]);
  expect((await api.database.query(`select 1 from platform.event where name = 'consent.said-for-read' and subject_id = $1 and actor_id = $2`, [ellisId, patId])).length).toBeGreaterThan(0);
  expect((await pat.graphql('{ whatISaidForOthers(first: 0) { id } }')).refusals).toMatchObject([{ code: 'NUMBER_OUT_OF_RANGE', field: 'first' }]);
});

test('the young person reads who really looked: somebody of the team whom the guardian let in, and not the guardian', async () => {
  const { offerLookAlong } = await pat.ask<{ offerLookAlong: string }>('mutation { offerLookAlong }');
  const team = await api.as('coordinator');
  await team.ask('mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }', { personId: patId, figures: offerLookAlong });
  expect((await forGood(team)).map(({ answer }) => answer)).toEqual(['YES', 'TALK']);
  await team.ask('mutation { endLookAlong }');
  const { whoLooked } = await ellis.ask<{ whoLooked: object[] }>('{ whoLooked(first: 100) { what who lookingAlongWith supportedBy } }');
  expect(whoLooked).toEqual(expect.arrayContaining([
    { what: 'PERMISSION', who: 'Priya Nair', lookingAlongWith: 'Pat Reed', supportedBy: null }, { what: 'PERMISSION', who: 'Pat Reed', lookingAlongWith: null, supportedBy: null },
  ]));
  const [priyaId] = (await api.database.query<{ id: string }>("select id from accounts.person where demo_key = 'coordinator'")).map(({ id }) => id);
  // The officer reads whose pages it was seen on, and finds it by who looked, by whom it is about and by whose pages they were.
  const dpo = await api.as('dpo');
  const found = async (search: object) => (await dpo.ask<{ auditSearch: { lines: object[] } }>('query ($search: LogSearchInput!) { auditSearch(search: $search, first: 100) { lines { fact by about onPagesOf onPagesOfId } } }', { search: { looksOnly: true, ...search } })).auditSearch.lines;
  for (const search of [{ by: priyaId }, { about: ellisId }, { about: patId }, { about: 'Pat Reed' }]) {
    expect(await found(search)).toContainEqual({ fact: 'consent.said-for-read', by: 'Priya Nair', about: 'Ellis Reed', onPagesOf: 'Pat Reed', onPagesOfId: patId });
  }
  expect(await found({ by: patId })).toContainEqual({ fact: 'consent.said-for-read', by: 'Pat Reed', about: 'Ellis Reed', onPagesOf: null, onPagesOfId: null });
  const aboutKim = await found({ about: 'Kim' });
  expect(JSON.stringify(aboutKim)).not.toContain(patId);
});

test('and who sat beside the guardian', async () => {
  await api.clock.advance('PT16M');
  const beside = api.visitor();
  beside.setCookie('alongside-session', await api.get(AccountsDoor).openSession(patId, 1));
  const [priyaId] = (await api.database.query<{ id: string }>("select id from accounts.person where demo_key = 'coordinator'")).map(({ id }) => id);
  await api.database.query('update accounts.session set supported_by_id = $2 where person_id = $1 and id = (select id from accounts.session where person_id = $1 order by opened_at desc limit 1)', [patId, priyaId]);
  await forGood(beside);
  const { whoLooked } = await (await api.as('young-person')).ask<{ whoLooked: object[] }>('{ whoLooked(first: 100) { what who lookingAlongWith supportedBy } }');
  expect(whoLooked).toContainEqual({ what: 'PERMISSION', who: 'Pat Reed', lookingAlongWith: null, supportedBy: 'Priya Nair' });
});

test('the page behind their link says when they said it and till when', async () => {
  const { path } = await api.get(ConsentDoor).questionsLink(ellisId, patId);
  const text = await (await api.visitor().fetch(path)).text();
  expect(text).toContain('You said it on Monday 23 November 2026. It ends on Thursday 23 November 2028.');
  expect(text.length).toBeLessThan(20_480);
});

test('a yes is taken back where it stands, and then it is read and no more', async () => {
  expect(await pat.ask(STOP, { id: photo })).toMatchObject({ stopConsent: { state: 'WITHDRAWN' } });
  expect((await forGood(pat)).map(({ answer, stands }) => [answer, stands])).toEqual([['NO', false], ['YES', false], ['TALK', false]]);
  await pat.ask('mutation($id: ID!) { refusePermission(id: $id) { id } }', { id: permissionId });
  expect((await forDates(pat)).map(({ answer, stands }) => [answer, stands])).toEqual([['NO', false], ['YES', false]]);
});

test('from the age of the purpose they decide it themselves, and the button says so', async () => {
  const travel = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope: 'TRAVEL' } })).askConsent.id;
  await ellis.ask(SAY, { id: travel, answer: 'yes' });
  await pat.ask(SAY, { id: travel, answer: 'yes' });
  await api.clock.set('2027-03-05T09:00:00Z');
  expect((await forGood(pat)).find(({ consentId }) => consentId === travel)).toMatchObject({ answer: 'YES', stands: true, whyNotTakeBack: 'PERMISSION_NOT_NEEDED' });
  await api.clock.set(JOURNEY_NOW);
});

test('it ends on the eighteenth birthday, and when they look after them no more', async () => {
  await api.clock.set('2029-03-04T09:00:00Z');
  expect([await forGood(pat), await forDates(pat)]).toEqual([[], []]);
  await api.clock.set(JOURNEY_NOW);
  expect(await forGood(pat)).not.toEqual([]);
  await priya.ask('mutation($id: ID!) { endGuardian(id: $id) { id } }', { id: patLink });
  expect([await forGood(pat), await forDates(pat)]).toEqual([[], []]);
});

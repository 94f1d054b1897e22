import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { ASK, SAY, WAITING } from './yes-and-no.questions';

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, priya: Visitor;
let ellisId: Id<'Member'>;
let patId: Id<'Person'>;

/** Ellis is 15, Pat decides beside Ellis. */
beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  patId = await open('guardian', 'Pat', 'guardian');
  [ellis, pat, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: ellisId, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
});
afterAll(() => api?.close());

const ask = async (memberId: string, scope: string, rest: object = {}) => (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope, ...rest } })).askConsent.id;
const linkTo = async (personId: Id<'Person'>) => (await api.get(ConsentDoor).questionsLink(ellisId, personId)).path;

test('after a no or a wish to talk there is room for words, on the page itself; what is too long stays there, and the team reads them on record', async () => {
  const id = await ask(ellisId, 'TRAVEL');
  const [page, phone] = [await linkTo(patId), api.visitor()];
  const read = async () => (await phone.fetch(page)).text();
  expect((await phone.post(page, { question: id, answer: 'no' })).headers.get('location')).toBe(`${page}#words-${id}`);
  expect(await read()).toContain(`<label for="words-${id}">Do you want to tell us why?</label>`);
  const tooLong = await phone.post(page, { question: id, answer: 'no', words: 'x'.repeat(2_001) });
  const shown = await tooLong.text();
  expect([tooLong.status, shown.includes('x'.repeat(2_001)), shown.includes(`<a href="#words-${id}">`), /<script/.test(shown)]).toEqual([422, true, true, false]);
  expect((await phone.post(page, { question: id, answer: 'talk', words: 'Who <drives>?' })).headers.get('location')).toBe(page);
  expect(await read()).toContain('We have what you wrote.');
  expect((await pat.ask<{ consentsWaiting: { id: string; wordsKept: boolean }[] }>('{ consentsWaiting { id wordsKept } }')).consentsWaiting.find((one) => one.id === id)).toEqual({ id, wordsKept: true });
  expect(JSON.stringify(await api.database.query('select * from consent.decision'))).not.toContain('drives');

  await ellis.ask(SAY, { id, answer: 'talk', words: 'I want to go by bus' });
  const THEIRS = 'query($id: ID!) { consent(id: $id) { id childName ownWords reasons { who words } } }';
  const looks = () => api.database.query<{ name: string }>(`select name from platform.event where data->>'consentId' = $1 and name like '%-read' order by seq`, [id]);
  expect(await priya.ask(THEIRS, { id })).toEqual({ consent: { id, childName: 'Ellis', ownWords: ['I want to go by bus'], reasons: [{ who: 'Pat', words: 'Who <drives>?' }] } });
  expect((await looks()).map(({ name }) => name).sort()).toEqual(['consent.own-words-read', 'consent.reasons-read']);
  for (const who of [pat, ellis]) expect(await who.ask('query($id: ID!) { consent(id: $id) { reasons { words } } }', { id })).toEqual({ consent: { reasons: null } });
  expect(await pat.ask('query($id: ID!) { consent(id: $id) { ownWords } }', { id })).toEqual({ consent: { ownWords: null } });
  expect(await ellis.ask('query($id: ID!) { consent(id: $id) { ownWords wordsKept } }', { id })).toEqual({ consent: { ownWords: ['I want to go by bus'], wordsKept: true } });
  const { whatWasSaid } = await priya.ask<{ whatWasSaid: object[] }>('query($id: ID!) { whatWasSaid(memberId: $id) { consentId wrote answer } }', { id: ellisId });
  expect(whatWasSaid.slice(0, 3)).toEqual([{ consentId: id, wrote: true, answer: 'TALK' }, { consentId: id, wrote: true, answer: 'TALK' }, { consentId: id, wrote: false, answer: 'NO' }]);
});

test('with as much said as it shows, room for words beside each no keeps it within 20 KB', async () => {
  for (const scope of ['FILM', 'SHARE_NEEDS', 'RESEARCH', 'PHOTO_PUBLIC', 'PHOTO_INTERNAL', 'TRAINING_USE', 'PARTNER_DATA', 'EMERGENCY', 'STORY_NAMED']) await ask(ellisId, scope);
  const [page, phone] = [await linkTo(patId), api.visitor()];
  for (const one of (await pat.ask<{ consentsWaiting: { id: string }[] }>(WAITING)).consentsWaiting) await phone.post(page, { question: one.id, answer: 'no' });
  const text = await (await phone.fetch(page)).text();
  expect(text.split('name="words"').length).toBeGreaterThan(4);
  expect(new TextEncoder().encode(text).length).toBeLessThan(20_000);
});

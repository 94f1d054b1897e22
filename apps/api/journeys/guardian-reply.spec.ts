import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, pence, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let phone: Visitor;
let page: string;
let permissionId: Id<'Permission'>;
let memberId: Id<'Member'>;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  await api.database.query(`insert into council.contact (code, position, label, phone, what, open_when, for_everybody, checked_on) values ('team', 9, 'The team', '01253 476000', 'Anything about working together.', 'always', true, '2026-01-01')`);
});
afterAll(() => api?.close());

beforeEach(async () => {
  await api.clock.set(JOURNEY_NOW);
  phone = api.visitor();
  const members = api.get(MembersDoor);
  const joId = await api.get(AccountsDoor).openAccount({ displayName: 'Jo <Marsden>', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'] }, by);
  const guardianId = await api.get(AccountsDoor).openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'] }, by);
  memberId = (await members.joinMember({ kind: 'young-person', fullName: 'Ellis <Reed>', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  await members.linkGuardian({ memberId, guardianId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: memberId, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  const permission = await api.get(ConsentDoor).askForPermission({
    memberId, sessionId: newId(), answerBy: plainDate('2026-12-03'),
    activity: { title: 'Help choose a new team manager', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', plainSummary: 'You meet three people.', around: { contactId: joId, staffToo: 1, youngPeople: 2, adults: 0, outsiders: 'candidates', payPence: pence(2_400), payBy: plainDate('2026-12-22') } },
  }, by);
  permissionId = permission!.id;
  page = (await api.get(ConsentDoor).permissionLink(permissionId, guardianId)).path;
});

const read = async () => (await phone.fetch(page)).text();
const state = async () => (await api.get(ConsentDoor).permission(permissionId))?.state;

test('the page asks one thing, in at most 20 KB, with three answers alike, and without a script', async () => {
  const answer = await phone.fetch(page);
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('Can Ellis help choose a new team manager?');
  expect([...text.matchAll(/name="answer" value="(\w+)"/g)].map(([, value]) => value)).toEqual(['yes', 'no', 'talk']);
  expect(text).not.toMatch(/<script|style=| on\w+=/);
  expect(text.length).toBeLessThan(8_000);
  expect(text).not.toContain('Reed');
});

test('it says whom they meet, how they get there, what they get and how it is paid, and whom to call', async () => {
  const told = async () => (await read()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const part of ['Jo and 1 more from our team', 'Up to 2 other young people. People who want the job.', 'Before the day we plan with you how to get there and home.', '£24 and the fares', 'into a bank account by Tuesday 22 December', 'Ask for Jo.']) expect(await told()).toContain(part);
  expect(await read()).toMatch(/Ask for Jo\.<\/dd><dd><a href="tel:01253476000">/);
  expect(await read()).not.toContain('Marsden');
  await phone.post(page, { answer: 'no' });
  expect(await told()).toContain('Ask for Jo.');
});

test('looking changes nothing, however often', async () => {
  const before = (await api.facts()).length;
  for (let look = 0; look < 5; look++) await read();
  expect([(await api.facts()).length, await state()]).toEqual([before, 'asked']);
});

test('Easy Read is one tap on the page itself, stays chosen, and the proof says which words were shown', async () => {
  expect((await phone.post(page, { format: 'easy-read' })).headers.get('location')).toBe(page);
  const easy = await read();
  expect([easy.includes('Pat, is it OK?'), easy.includes('Show it in more words')]).toEqual([true, true]);
  await phone.post(page, { answer: 'yes' });
  expect(await api.database.query(`select f.format, e.told->>'ask' as ask from consent.evidence e join consent.consent_form f on f.id = e.form_id where e.permission_id = $1 and e.capacity <> 'self'`, [permissionId]))
    .toEqual([{ format: 'easy-read', ask: 'Pat, is it OK?' }]);
  expect((await phone.post(page, { format: 'secret' })).status).toBe(422);
});

test('one tap says yes, a second shows what we have, and another answer can follow', async () => {
  const answer = await phone.post(page, { answer: 'yes' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
  expect(await read()).toContain('You said yes.');
  const before = (await api.facts()).length;
  await phone.post(page, { answer: 'yes' });
  expect([(await api.facts()).length, await state()]).toEqual([before, 'given']);
  await phone.post(page, { answer: 'no' });
  expect(await read()).toContain('You said no.');
  expect(await state()).toBe('withdrawn');
});

test('a no is one tap too; the reason comes after it, and what is too long is kept on the page', async () => {
  await phone.post(page, { answer: 'no' });
  expect(await read()).toContain('Do you want to tell us why?');
  const long = await phone.post(page, { answer: 'no', words: `<b>${'x'.repeat(2_001)}` });
  expect(long.status).toBe(422);
  const told = await long.text();
  expect(told).toContain('Make this shorter. It can have up to 2000 letters.');
  expect(told).toContain('&lt;b&gt;xxx');
  await phone.post(page, { answer: 'no', words: 'We are away\u0000' });
  expect(await read()).toContain('We have what you wrote.');
  const coordinator = await api.as('coordinator');
  const asked = await coordinator.ask<{ permission: unknown }>('query ($id: ID!) { permission(id: $id) { state reasons { who words } } }', { id: permissionId });
  expect(asked.permission).toEqual({ state: 'IN_DISCUSSION', reasons: [{ who: 'Pat', words: 'We are away' }] });
});

test.each([['maybe'], [''], ['<script>']])('an answer we did not offer, %j, changes nothing and asks again', async (answer) => {
  const told = await phone.post(page, { answer });
  expect([told.status, await state()]).toEqual([422, 'asked']);
  expect(await told.text()).toContain('name="answer" value="yes"');
});

test('a link that ran out offers a new one with one tap', async () => {
  await api.clock.set('2026-12-04T09:00:00Z');
  expect(await read()).toContain('This link has run out');
  await phone.post(page, { answer: 'yes' });
  expect(await state()).toBe('asked');
  await phone.post(`${page}/renew`, {});
  expect(await read()).toContain('We have sent you a new link');
  expect((await api.facts()).filter(({ name, subjectId }) => name === 'consent.link-renewal-asked' && subjectId === permissionId)).toHaveLength(1);
});

test('after the day there is nothing to answer', async () => {
  await api.clock.set('2026-12-09T09:00:00Z');
  expect(await read()).toContain('This date is over');
});

test.each(['/c/', '/c/abc', `/c/${'0'.repeat(26)}`, '/c/%00', '/c/..%2f..', `/c/${'x'.repeat(3_000)}`])('a code nobody was given opens nothing: %#', async (address) => {
  const answer = await phone.fetch(address);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await answer.text()).not.toContain('Ellis');
});

test('another site cannot answer for a guardian', async () => {
  const answer = await phone.fetch(page, { method: 'POST', headers: { origin: 'https://elsewhere.example' }, body: new URLSearchParams({ answer: 'yes' }) });
  expect([answer.status, await state()]).toEqual([403, 'asked']);
});

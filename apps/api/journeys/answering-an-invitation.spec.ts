import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let jo: Visitor;
let phone: Visitor;
let page: string;
let sessionId: string;
let bookingId: Id<'Booking'>;
let maria: Id<'Member'>;
let people = 0;
const by = systemActor('journey');

const aMember = async (name: string) => {
  people += 1;
  const email = `person-${people}@family.example`;
  const id = await api.get(AccountsDoor).openAccount({ displayName: `${name} Reed`, firstName: name, email, audience: 'adult', roles: ['parent-carer'] }, by);
  return (await api.get(MembersDoor).joinMember({ id, kind: 'parent', fullName: `${name} Reed`, knownAs: name, email, reachBy: ['email'] }, by)).id;
};
const invite = 'mutation($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { bookings { id state memberName } seats { taken } } }';
interface Invited { readonly invite: { readonly bookings: readonly { readonly id: Id<'Booking'>; readonly state: string; readonly memberName: string }[]; readonly seats: readonly { readonly taken: number }[] } }

beforeAll(async () => {
  api = await apiFixture();
  jo = await api.as('coordinator');
});
afterAll(() => api?.close());

beforeEach(async () => {
  await api.clock.set(JOURNEY_NOW);
  phone = api.visitor();
  const contactId = await api.get(AccountsDoor).openAccount({ displayName: 'Sam Person', firstName: 'Sam', email: null, audience: 'staff', roles: [] }, by);
  sessionId = await api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a new <i>manager</i>', plainSummary: 'Three people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
    place: 'Harbour House & garden', activity: 'interview-panel', seats: [{ kind: 'parent-carer', count: 1 }], contactId,
  }, by);
  maria = await aMember('Maria');
  const { invite: { bookings } } = await jo.ask<Invited>(invite, { id: sessionId, members: [maria], key: `invite-${sessionId}` });
  bookingId = bookings[0]!.id;
  page = await api.get(OpportunitiesDoor).invitationLink(bookingId);
});

const read = async () => (await phone.fetch(page)).text();
const state = async () => (await api.get(OpportunitiesDoor).booking(bookingId))?.state;

test('the page greets one person, asks one thing with three answers alike, and needs no script', async () => {
  const answer = await phone.fetch(page);
  const text = await answer.text();
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
  for (const words of ['Hello Maria', 'Harbour House &amp; garden', '&lt;i&gt;manager&lt;/i&gt;', '£55, and your fares', 'Tuesday 22\u00a0December']) expect(text).toContain(words);
  expect([...text.matchAll(/name="answer" value="([\w-]+)"/g)].map(([, value]) => value)).toEqual(['yes', 'not-sure', 'no']);
  expect(text).not.toMatch(/<script|<style|style=|\son\w+=|Reed/);
  expect(new TextEncoder().encode(text).length).toBeLessThan(11_000);
});

test('opening it, or asking for its head only, changes nothing', async () => {
  const before = (await api.facts()).length;
  for (let look = 0; look < 3; look += 1) await read();
  await phone.fetch(page, { method: 'HEAD' });
  expect([(await api.facts()).length, await state()]).toEqual([before, 'offered']);
});

test('yes is one tap; pressed twice at once it is one yes; the mind may change', async () => {
  const [one, other] = await Promise.all([phone.post(page, { answer: 'yes' }), phone.post(page, { answer: 'yes' })]);
  expect([one.status, other.status, one.headers.get('location')]).toEqual([303, 303, page]);
  expect(await read()).toContain('You said yes. Thank you.');
  expect((await api.facts()).filter(({ name, subjectId }) => name === 'opportunities.offer-accepted' && subjectId === bookingId)).toHaveLength(1);
  await phone.post(page, { answer: 'no' });
  expect(await state()).toBe('declined');
  await phone.post(page, { answer: 'not-sure' });
  expect(await read()).toContain('We keep your place until Thursday 3\u00a0December.');
});

test.each([['maybe'], [''], ['YES'], ['<b>yes</b>'], ['\u0000'], ['نعم 👍'], ['x'.repeat(10_000)]])('an answer we did not offer changes nothing and asks again: %#', async (answer) => {
  const told = await phone.post(page, { answer });
  expect([told.status, await state()]).toEqual([422, 'offered']);
  expect(await told.text()).toContain('Choose yes, not sure or no.');
});

test('a form from another site is turned away before it is read', async () => {
  const told = await phone.fetch(page, { method: 'POST', body: new URLSearchParams({ answer: 'yes' }), headers: { origin: 'https://elsewhere.example' } });
  expect([told.status, await state()]).toEqual([403, 'offered']);
});

test('when somebody else was quicker, the page says so and still takes a no', async () => {
  const kev = await aMember('Kev');
  const { invite: { bookings } } = await jo.ask<Invited>(invite, { id: sessionId, members: [kev], key: `second-${sessionId}` });
  const his = bookings.find(({ memberName }) => memberName === 'Kev')!;
  await phone.post(await api.get(OpportunitiesDoor).invitationLink(his.id), { answer: 'yes' });
  const told = await phone.post(page, { answer: 'yes' });
  expect([told.status, await state()]).toEqual([409, 'offered']);
  expect(await told.text()).toContain('Someone took the last place just now.');
  expect((await phone.post(page, { answer: 'no' })).status).toBe(303);
});

test('a link that ran out is kind: one tap sends a new one by mail, never onto the page', async () => {
  await api.clock.set('2026-12-04T09:00:00Z');
  expect(await read()).toContain('This link has run out. That is OK.');
  await phone.post(page, { answer: 'yes' });
  expect(await state()).toBe('offered');
  const sent = await (await phone.post(`${page}/new-link`, {})).text();
  expect(sent).toContain('We are sending you a new link now.');
  const fresh = await api.get(OpportunitiesDoor).invitationLink(bookingId);
  expect(fresh).not.toBe(page);
  expect(sent).not.toContain(fresh);
  expect((await phone.fetch(fresh)).status).toBe(200);
});

test('after the day there is nothing to answer', async () => {
  await api.clock.set('2026-12-09T09:00:00Z');
  expect(await read()).toContain('This date is over');
  expect((await phone.post(`${page}/new-link`, {})).status).toBe(410);
});

test.each(['/i/', '/i/abc', `/i/${'0'.repeat(22)}`, '/i/%00', '/i/..%2f..', '/i/%F0%9F%91%8B', `/i/${'x'.repeat(3_000)}`])('a code nobody was given opens nothing: %#', async (address) => {
  const answers = [await phone.fetch(address), await phone.post(address, { answer: 'yes' }), await phone.post(`${address}/new-link`, {})];
  for (const answer of answers) {
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain('Maria');
  }
});

test('a date goes into a calendar without saying what it is; only into the calendar of the person asked', async () => {
  const token = await api.get(AccountsDoor).openSession(maria as string as Id<'Person'>, 1);
  const file = await phone.fetch(`/files/dates/${bookingId}.ics`, { headers: { cookie: `alongside-session=${token}` } });
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = await file.text();
  expect(text).toContain('SUMMARY:Meet Sam\r\n');
  expect(text).not.toMatch(/manager|Harbour|Maria/);
  expect((await jo.fetch(`/files/dates/${bookingId}.ics`)).status).toBeGreaterThanOrEqual(400);
  expect((await phone.fetch(`/files/dates/${bookingId}.ics`)).status).toBeGreaterThanOrEqual(400);
});

test('an invitation sent twice by a tired finger asks once; the same key with other people is told', async () => {
  const kev = await aMember('Kev');
  const key = `twice-${sessionId}`;
  await jo.ask(invite, { id: sessionId, members: [kev], key });
  const { invite: { bookings } } = await jo.ask<Invited>(invite, { id: sessionId, members: [kev], key });
  expect(bookings).toHaveLength(2);
  expect(await jo.refusal(invite, { id: sessionId, members: [await aMember('Sara')], key })).toBe('IDEMPOTENCY_KEY_USED');
});

import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode } from './ask-for-code';

/** A private link that is none, or is for something else, opens nothing: one kind page, the same for all, with what to do and a way out. */
let api: ApiFixture;
let invitation: string;
let permission: string;
let bookingId: Id<'Booking'>;
let permissionId: Id<'Permission'>;
let signInCode: string;
let card: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (displayName: string, audience: 'adult' | 'young', roles: readonly ('parent-carer' | 'guardian' | 'young-person')[], email: string | null) =>
    accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email, audience, roles }, by);
  const maria = await open('Maria Reed', 'adult', ['parent-carer'], 'maria@family.example');
  await members.joinMember({ id: maria, kind: 'parent', fullName: 'Maria Reed', knownAs: 'Maria', email: 'maria@family.example', reachBy: ['email'] }, by);
  const sessionId = await api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a new manager', plainSummary: 'Three people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'interview-panel',
    seats: [{ kind: 'parent-carer', count: 1 }], contactId: (await accounts.personByDemoKey('coordinator'))!.id,
  }, by);
  const coordinator = await api.as('coordinator');
  const { invite } = await coordinator.ask<{ invite: { bookings: readonly { id: Id<'Booking'> }[] } }>(
    'mutation ($id: ID!, $members: [ID!]!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: "bad-links-invitation") { bookings { id } } }', { id: sessionId, members: [maria] },
  );
  bookingId = invite.bookings[0]!.id;
  invitation = (await api.get(OpportunitiesDoor).invitationLink(bookingId)).split('/').at(-1) ?? '';
  const guardianId = await open('Pat Reed', 'adult', ['guardian'], null);
  const ellis = await open('Ellis Reed', 'young', ['young-person'], null);
  await members.joinMember({ id: ellis, kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: ellis as Id<string> as Id<'Member'>, guardianId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: ellis as Id<string> as Id<'Member'>, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  permissionId = (await api.get(ConsentDoor).askForPermission({
    memberId: ellis as Id<string> as Id<'Member'>, sessionId: newId(), answerBy: plainDate('2026-12-03'),
    activity: { title: 'Help choose a new manager', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'You meet three people.' },
  }, by))!.id;
  permission = (await api.get(ConsentDoor).permissionLink(permissionId, guardianId)).path.split('/').at(-1) ?? '';
  signInCode = await askForCode(api, api.visitor(), 'maria@family.example');
  card = (await coordinator.ask<{ printSignInCard: { code: string } }>('mutation ($personId: ID!) { printSignInCard(personId: $personId) { code } }', { personId: ellis })).printSignInCard.code;
});
afterAll(() => api?.close());

const changed = (code: string) => `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
const state = async () => [(await api.get(OpportunitiesDoor).booking(bookingId))?.state, (await api.get(ConsentDoor).permission(permissionId))?.state];

const bad: readonly (readonly [string, (right: string, other: string) => string])[] = [
  ['with one letter changed', (right) => changed(right)],
  ['cut short', (right) => right.slice(0, -3)],
  ['with something behind it', (right) => `${right}x`],
  ['made for the other purpose', (_, other) => other],
  ['that is a sign-in code', () => signInCode],
  ['that is a sign-in card', () => card],
  ['that is the id of what it is about', () => bookingId],
  ['that is the id of another thing', () => permissionId],
  ['nobody was given', () => 'A'.repeat(43)],
  ['with a nought byte', (right) => `${right}%00`],
  ['that is another address', () => '..%2f..%2fdemo'],
  ['with a question for the database', () => encodeURIComponent("' or 1=1 --")],
  ['that is markup', () => encodeURIComponent('<script>alert(1)</script>')],
  ['of three thousand letters', () => 'x'.repeat(3_000)],
];

describe.each([['an invitation', '/i/', () => [invitation, permission] as const], ['a permission', '/c/', () => [permission, invitation] as const]])('the link of %s', (_, door, codes) => {
  test.each(bad)('%s', async (_name, made) => {
    const before = await state();
    const path = `${door}${made(...codes())}`;
    const answers = [await api.visitor().fetch(path, { headers: { accept: 'text/html' } }), await api.visitor().post(path, { answer: 'yes' })];
    const usual = await (await api.visitor().fetch(`${door}${'B'.repeat(43)}`)).text();
    for (const answer of answers) {
      const page = await answer.text();
      expect([answer.status, page]).toEqual([404, usual]);
    }
    expect(usual).toMatch(/message/);
    expect(usual).toContain('Leave now');
    expect(usual).not.toMatch(/Maria|Ellis|Pat|Reed|<script|manager/);
    expect(await state()).toEqual(before);
  });

  test('and the right one still works afterwards', async () => {
    const [right] = codes();
    expect((await api.visitor().fetch(`${door}${right}`)).status).toBe(200);
  });
});

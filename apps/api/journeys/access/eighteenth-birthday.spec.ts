import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from '../api-fixture';

let api: ApiFixture;
let permission: string;
let youngPerson: Id<'Member'>;
const by = systemActor('journey');

/** Asked at 15, when Pat’s word was needed; Ellis turns 18 on 4 March 2029. */
beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const pat = await accounts.openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  const ellis = await accounts.openAccount({ displayName: 'Ellis Reed', firstName: 'Ellis', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by);
  youngPerson = ellis as Id<string> as Id<'Member'>;
  await members.joinMember({ id: youngPerson, kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: youngPerson, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: youngPerson, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  const asked = await api.get(ConsentDoor).askForPermission({
    memberId: youngPerson, sessionId: newId(), answerBy: plainDate('2026-12-03'),
    activity: { title: 'Youth space', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' },
  }, by);
  permission = asked?.id ?? '';
  // The day is put far away, so that the list has something to leave out.
  await api.database.query("update consent.permission set held_on = '2029-03-25', answer_by = '2029-03-20' where id = $1", [permission]);
});
afterAll(() => api?.close());

const LOOK = 'query ($id: ID!) { permission(id: $id) { title place } }';
const guardian = () => api.as('guardian');

test('until the day before, somebody who looks after a young person sees what was asked', async () => {
  await api.clock.set('2029-03-03T12:00:00Z');
  expect(await (await guardian()).refusal(LOOK, { id: permission })).toBeNull();
  expect((await (await guardian()).ask<{ permissionsWaiting: unknown[] }>('{ permissionsWaiting { id } }')).permissionsWaiting).toHaveLength(1);
});

test('from the 18th birthday it is not theirs to see or to answer, nor in their list', async () => {
  await api.clock.set('2029-03-04T00:05:00Z');
  const pat = await guardian();
  expect(await pat.refusal(LOOK, { id: permission })).toBe('NOT_FOUND');
  expect(await pat.refusal('mutation ($id: ID!) { givePermission(id: $id) { state } }', { id: permission })).toBe('NOT_FOUND');
  expect((await pat.ask<{ permissionsWaiting: unknown[] }>('{ permissionsWaiting { id } }')).permissionsWaiting).toEqual([]);
});

test('the young person still sees their own', async () => {
  expect(await (await api.as('young-person')).refusal(LOOK, { id: permission })).toBeNull();
});

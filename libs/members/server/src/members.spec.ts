import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AddGuardian, type TypedGuardian } from './actions/add-guardian';
import { ChangeStage } from './actions/change-stage';
import { CorrectRecord } from './actions/correct-record';
import { ForgetEarlierContacts } from './actions/forget-earlier-contacts';
import { MembersDoor, MembersModule, OpenedNeeds } from './index';

let fixture: ServerFixture;
let door: MembersDoor;
let accounts: AccountsDoor;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
  accounts = fixture.get(AccountsDoor);
});
afterAll(() => fixture.close());

const maria = { kind: 'parent', fullName: 'Maria Thornley', email: 'Maria@Example.org', phone: '07700 900111', reachBy: ['text'], interests: ['panels'], strengths: 'Clear questions' };
const ellis = { kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] };
const aGuardian = () => accounts.openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: [] }, by);
const yesterday = plainDate('2026-11-22');

describe('joining', () => {
  test('a member is the person they sign in as', async () => {
    const { id } = await door.joinMember(maria, by);
    expect(await accounts.person(id)).toMatchObject({ firstName: 'Maria', roles: ['parent-carer'], audience: 'adult' });
    expect(await accounts.signInEmail(id)).toBe('maria@example.org');
    expect(await door.member(id)).toMatchObject({ knownAs: 'Maria', kind: 'parent', email: 'maria@example.org', reachBy: ['text'] });
    expect((await fixture.database.query('select known_as, kind from members.v_known_as where member_id = $1', [id]))[0]).toEqual({ known_as: 'Maria', kind: 'parent' });
  });

  test('a second person with the same e-mail joins too, and only the first signs in with it', async () => {
    const { id } = await door.joinMember({ ...maria, fullName: 'Ada Thornley' }, by);
    expect([await accounts.signInEmail(id), (await door.member(id))?.email]).toEqual([null, 'maria@example.org']);
  });

  test('somebody who has an account keeps it', async () => {
    const guardian = await aGuardian();
    const { id } = await door.joinMember({ ...maria, id: guardian, fullName: 'Pat Reed', email: null }, by);
    expect(id).toBe(guardian);
    expect((await accounts.person(id))?.displayName).toBe('Pat Reed');
  });

  test('a refused answer leaves nothing behind', async () => {
    const count = async () => (await fixture.database.query<{ n: number }>('select count(*)::int as n from accounts.person'))[0]?.n;
    const before = await count();
    await expect(door.joinMember({ ...maria, phone: 'none' }, by)).rejects.toMatchObject({ code: 'PHONE_NOT_UNDERSTOOD', field: 'phone' });
    expect(await count()).toBe(before);
  });
});

describe('what they need to take part', () => {
  let id: Id<'Member'>;
  beforeEach(async () => {
    ({ id } = await door.joinMember({ ...maria, fullName: `Maria ${newId()}`, email: null, accessNeeds: 'A ramp and a quiet room' }, by));
  });

  test('it lies sealed, is opened for who may read it, and the look is on record', async () => {
    const [row] = await fixture.database.query<{ row: string }>('select m::text as row from members.member m where id = $1', [id]);
    expect(row?.row).not.toContain('quiet room');
    expect(await fixture.get(OpenedNeeds).asText(id, by)).toBe('A ramp and a quiet room');
    const looks = (await fixture.facts()).filter(({ name, subjectId }) => name === 'members.access-needs-read' && subjectId === id);
    expect(looks).toHaveLength(1);
  });

  test('the member puts their own record right', async () => {
    const me: Actor = { kind: 'person', personId: id as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'portal', assurance: 1 };
    await fixture.get(CorrectRecord).run(id, { knownAs: 'Mia', strengths: null, interests: ['cooking'], reachBy: [], reachNote: 'Never on Tuesdays', accessNeeds: '' }, me);
    expect(await door.member(id)).toMatchObject({ knownAs: 'Mia', strengths: null, interests: ['cooking'], reachNote: 'Never on Tuesdays', phone: null });
    expect((await accounts.person(id))?.firstName).toBe('Mia');
    expect(await fixture.get(OpenedNeeds).asText(id, by)).toBeNull();
    const fact = (await fixture.facts()).findLast(({ name }) => name === 'members.record-corrected');
    expect(fact?.data.fields).toEqual(['knownAs', 'interests', 'strengths', 'contact']);
    expect(JSON.stringify(fact)).not.toContain('Tuesdays');
  });
});

test('a contact that was changed lately is not trusted: for some weeks the one of before stands for somebody who must be sure', async () => {
  const { id } = await door.joinMember({ ...maria, fullName: 'Maria Before', email: null }, by);
  const me: Actor = { kind: 'person', personId: id as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'portal', assurance: 1 };
  const changes = (phone: string, reachNote: string | null = null) =>
    fixture.get(CorrectRecord).run(id, { knownAs: 'Maria', strengths: null, interests: [], phone, reachBy: ['call'], reachNote }, me);
  const settled = async () => (await door.settledContact(id, fixture.clock.now()))?.phone;
  await changes('07700900222');
  await changes('07700900333');
  await changes('07700900333', 'After 4pm');
  expect([await settled(), (await door.member(id))?.phone]).toEqual(['07700900111', '07700900333']);
  expect(await fixture.database.query('select 1 from members.earlier_contact where member_id = $1', [id])).toHaveLength(2);
  fixture.clock.advance('P31D');
  expect(await settled()).toBe('07700900333');
  await fixture.get(ForgetEarlierContacts).run();
  expect(await fixture.database.query('select 1 from members.earlier_contact where member_id = $1', [id])).toHaveLength(2);
  fixture.clock.advance('P31D');
  await fixture.get(ForgetEarlierContacts).run();
  expect(await fixture.database.query('select 1 from members.earlier_contact where member_id = $1', [id])).toEqual([]);
  expect(JSON.stringify(await fixture.facts())).not.toContain('0770090');
  fixture.clock.set('2026-11-23T09:00:00Z');
});

test('who rests is not asked to anything, and who left may come back', async () => {
  const { id } = await door.joinMember({ ...maria, fullName: 'Kev Rest', email: null }, by);
  const active = async () => (await door.activeMembers('parent')).some((member) => member.id === id);
  const stages = fixture.get(ChangeStage);
  expect(await active()).toBe(true);
  for (const [deed, asked] of [[() => stages.rest(id, 'short', null, by), false], [() => stages.leave(id, by), false], [() => stages.comeBack(id, by), true]] as const) {
    await deed();
    expect(await active()).toBe(asked);
  }
});

describe('people who look after a young member', () => {
  test('a guardian counts until the eighteenth birthday', async () => {
    const { id } = await door.joinMember(ellis, by);
    const guardianId = await aGuardian();
    await door.linkGuardian({ memberId: id, guardianId, relation: 'mother', from: yesterday }, by);
    expect(await door.guardiansOf(id, plainDate('2026-12-08'))).toMatchObject([{ guardianId, relation: 'mother' }]);
    expect(await door.wardsOf(guardianId, plainDate('2029-03-03'))).toEqual([id]);
    expect(await door.wardsOf(guardianId, plainDate('2029-03-04'))).toEqual([]);
    expect((await accounts.person(guardianId))?.roles).toEqual(['guardian']);
    expect(await door.ageOn(id, plainDate('2027-03-03'))).toBe(15);
  });

  test('a coordinator writes one down; an address we know is that person, and nobody is written down twice', async () => {
    const { id } = await door.joinMember(ellis, by);
    const add = (typed: Partial<TypedGuardian>) => fixture.get(AddGuardian).run({ memberId: id, name: 'Kim Reed', email: 'Kim@Example.org', relation: 'father', ...typed }, by);
    const { guardianId } = await add({});
    expect(await accounts.person(guardianId)).toMatchObject({ firstName: 'Kim', roles: [] });
    await expect(add({ name: 'K Reed' })).rejects.toMatchObject({ code: 'GUARDIAN_KNOWN', field: 'name' });
    await expect(add({ name: ' ', email: null })).rejects.toMatchObject({ code: 'ANSWER_MISSING', field: 'name' });
    await expect(add({ email: 'kim' })).rejects.toMatchObject({ code: 'EMAIL_NOT_UNDERSTOOD', field: 'email' });
    const sister = await door.joinMember({ ...ellis, fullName: 'Ada Reed' }, by);
    expect((await add({ memberId: sister.id })).guardianId).toBe(guardianId);
  });

  test('a person or member nobody knows is not linked', async () => {
    await expect(door.linkGuardian({ memberId: newId(), guardianId: newId(), relation: 'mother', from: yesterday }, by)).rejects.toThrow('NOT_FOUND');
  });
});

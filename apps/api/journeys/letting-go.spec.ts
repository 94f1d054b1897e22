import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { PrivacyDoor } from '@alongside/privacy/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let sam: Id<'Person'>;
let member: Visitor;
let officer: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  sam = await api.get(AccountsDoor).openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: 'sam@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', email: 'sam@home.example', reachBy: ['email'], accessNeeds: 'A seat near the door', strengths: 'Listening' }, by);
  member = await api.as('parent');
  officer = await api.as('dpo');
  const message = `insert into messages.message (id, kind, to_person, channel, about, dedupe_key, state, queued_at, due_at, sent_at, attempts, next_at)
    values ($1, 'booked', $2, 'email', '{}', $3, 'sent', $4, $4, $4, 0, $4)`;
  await api.database.query(message, [crypto.randomUUID(), sam, 'old', '2025-10-01T10:00:00Z']);
  await api.database.query(message, [crypto.randomUUID(), sam, 'new', '2026-11-01T10:00:00Z']);
});
afterAll(() => api?.close());

interface Listed {
  readonly lettingsGo: { id: string; rule: string; name: string | null; state: string; counted: { says: string; rows: number; stays: string | null }[] }[];
}

const LIST = '{ lettingsGo { id rule name state counted { says rows stays } } }';
const APPROVE = 'mutation ($id: ID!) { approveLettingGo(id: $id) }';
const HOLD = 'mutation ($personId: ID!, $reason: String!) { holdRecord(personId: $personId, reason: $reason) }';
const FIND = 'mutation ($name: String!) { findPeople(name: $name) { id name firstName kind joinedOn hasLeft bornIn roles } }';
const newest = async (rule: string) => (await officer.ask<Listed>(LIST)).lettingsGo.find((one) => one.rule === rule);
const messages = () => api.database.query<{ dedupe_key: string }>("select dedupe_key from messages.message where dedupe_key in ('old', 'new') order by 1");

test('what is past its time is counted first, and nothing is touched', async () => {
  expect(await officer.ask('mutation { findPastItsTime }')).toEqual({ findPastItsTime: 1 });
  expect(await officer.ask('mutation { findPastItsTime }')).toEqual({ findPastItsTime: 0 });
  expect(await newest('message')).toMatchObject({ state: 'FOUND', counted: [{ says: 'Letters we posted to you', rows: 0, stays: null }, { says: 'Messages we sent you', rows: 1, stays: null }, { says: 'What you told us about a child’s day', rows: 0, stays: null }] });
  expect(await messages()).toHaveLength(2);
});

test('two people of one name, and one whose name hides in another, are told apart and held one by one', async () => {
  const accounts = api.get(AccountsDoor);
  const one = async (displayName: string, bornOn: string | null) => {
    const id = await accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email: null, audience: 'adult', roles: ['parent-carer'] }, by);
    if (bornOn) await api.get(MembersDoor).joinMember({ id, kind: 'parent', fullName: displayName, bornOn: plainDate(bornOn), reachBy: [] }, by);
    return id as string;
  };
  const [first, second, hidden] = [await one('Ann Lacey', '1980-02-01'), await one('Ann Lacey', '1991-02-01'), await one('Joanne Lacey', null)];
  const { findPeople } = await officer.ask<{ findPeople: { id: string; name: string; bornIn: number | null; kind: string | null }[] }>(FIND, { name: 'ann' });
  const found = new Map(findPeople.map((person) => [person.id, person]));
  expect([found.get(first), found.get(second), found.get(hidden)]).toMatchObject([{ name: 'Ann Lacey', bornIn: 1980, kind: 'parent' }, { name: 'Ann Lacey', bornIn: 1991 }, { name: 'Joanne Lacey', bornIn: null, kind: null }]);
  expect(await officer.refusal(HOLD, { personId: second, reason: 'An inquiry' })).toBeNull();
  expect(await officer.refusal(HOLD, { personId: first, reason: 'An inquiry' })).toBeNull();
  expect(await api.database.query('select 1 from privacy.legal_hold where person_id = any($1)', [[first, second, hidden]])).toHaveLength(2);
  for (const wrong of ['', ' ', 'x'.repeat(121)]) expect((await officer.graphql(FIND, { name: wrong })).refusals).toMatchObject([{ field: 'name' }]);
  expect(await (await api.as('coordinator')).refusal(FIND, { name: 'ann' })).toBe('FORBIDDEN');
  const looks = (await api.facts()).filter(({ name, subjectId }) => name === 'privacy.people-searched' && [first, second, hidden].includes(subjectId));
  expect(looks).toHaveLength(3);
  await Promise.all((await officer.ask<{ legalHolds: { id: string; name: string }[] }>('{ legalHolds { id name } }')).legalHolds.map(({ id }) => officer.ask('mutation ($id: ID!) { endLegalHold(id: $id) }', { id })));
});

test('under a legal hold nothing goes, by no rule and by no wish', async () => {
  for (const personId of ['', 'Sam Dale', crypto.randomUUID()]) expect((await officer.graphql(HOLD, { personId, reason: 'A court' })).refusals).toMatchObject([{ code: 'PERSON_NOT_CHOSEN', field: 'personId' }]);
  expect(await officer.refusal(HOLD, { personId: sam, reason: 'A court' })).toBeNull();
  expect(await officer.refusal(HOLD, { personId: sam, reason: 'A court' })).toBe('HOLD_ALREADY');
  await officer.ask(APPROVE, { id: (await newest('message'))?.id });
  await api.runReactions();
  expect(await messages()).toHaveLength(2);
  // Two taps at one moment ask once; each of the others is told that it was asked already.
  const taps = await Promise.all(Array.from({ length: 6 }, () => member.refusal('mutation { askToBeForgotten }')));
  expect(taps.filter((refusal) => refusal === null)).toHaveLength(1);
  expect(taps.filter((refusal) => refusal === 'FORGETTING_ASKED_ALREADY')).toHaveLength(5);
  expect(await officer.refusal(APPROVE, { id: (await newest('person'))?.id })).toBe('LEGAL_HOLD');
  expect(await (await api.as('coordinator')).refusal(APPROVE, { id: (await newest('person'))?.id })).toBe('FORBIDDEN');
});

test('when the hold ends, what is past its time goes and nothing else', async () => {
  const { legalHolds } = await officer.ask<{ legalHolds: { id: string; name: string }[] }>('{ legalHolds { id name } }');
  await officer.ask('mutation ($id: ID!) { endLegalHold(id: $id) }', { id: legalHolds[0]?.id });
  await officer.ask('mutation { findPastItsTime }');
  const waiting = (await officer.ask<Listed>(LIST)).lettingsGo.find((one) => one.rule === 'message' && one.state === 'FOUND');
  await officer.ask(APPROVE, { id: waiting?.id });
  await api.runReactions();
  expect(await messages()).toEqual([{ dedupe_key: 'new' }]);
});

test('somebody who asked is told what stays and why, and is forgotten by another’s word', async () => {
  const asked = await newest('person');
  expect(asked).toMatchObject({ name: 'Sam Dale', state: 'FOUND' });
  expect(asked?.counted.find(({ says }) => says === 'What happened with you here')?.stays).toContain('sealed');
  await officer.ask(APPROVE, { id: asked?.id });
  await api.runReactions();
  expect((await newest('person'))?.state).toBe('DONE');
  const kept = JSON.stringify([
    await api.database.query('select * from accounts.person where id = $1', [sam]), await api.database.query('select * from members.member where id = $1', [sam]),
    await api.database.query('select * from messages.message where to_person = $1', [sam]), await api.database.query('select * from accounts.session where person_id = $1', [sam]),
  ]);
  for (const word of ['Sam', 'Dale', 'Listening', 'home.example']) expect(kept).not.toContain(word);
  expect(await api.database.query('select 1 from platform.person_key where person_id = $1', [sam])).toEqual([]);
  expect(await member.ask('{ me { firstName } }')).toEqual({ me: null });
  expect(await api.database.query('select person_id from privacy.tombstone')).toEqual([{ person_id: sam }]);
});

test('whom an older copy of the database brings back is forgotten again, and everybody signs in anew', async () => {
  await api.runJobs();
  const nameNow = async () => (await api.database.query<{ name: string }>('select display_name as name from accounts.person where id = $1', [sam]))[0]?.name;
  const forgotten = await nameNow();
  await api.database.query('delete from privacy.tombstone');
  await api.database.query("update accounts.person set display_name = 'Sam Dale' where id = $1", [sam]);
  expect(await api.get(PrivacyDoor).forgetAgain()).toBe(1);
  expect(await nameNow()).toBe(forgotten);
  expect(await api.get(PrivacyDoor).forgetAgain()).toBe(0);
  expect(await officer.refusal('{ lettingsGo { id } }')).toBeNull();
  expect(await api.get(AccountsDoor).signEverybodyOut(by)).toBeGreaterThan(0);
  expect(await officer.refusal('{ lettingsGo { id } }')).toBe('SIGN_IN_FIRST');
});

test('when the record of somebody who left is past its time, their account goes along; whoever still looks after somebody keeps theirs', async () => {
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const left = async (firstName: string, roles: readonly ('parent-carer' | 'guardian')[]) => {
    const id = await accounts.openAccount({ displayName: `${firstName} Moss`, firstName, email: `${firstName.toLowerCase()}@moss.example`, audience: 'adult', roles: [...roles] }, by);
    await members.joinMember({ id, kind: 'parent', fullName: `${firstName} Moss`, email: `${firstName.toLowerCase()}@moss.example`, reachBy: ['email'] }, by);
    await accounts.openSession(id, 1);
    await api.database.query("update members.member set stage = 'left', leave_said_on = '2022-01-01', leaves_on = '2022-01-15', left_because = 'own-word' where id = $1", [id]);
    return id;
  };
  officer = await api.as('dpo');
  const [gone, caring] = [await left('Rae', ['parent-carer']), await left('Kit', ['parent-carer', 'guardian'])];
  await officer.ask('mutation { findPastItsTime }');
  const found = await newest('member');
  expect(found?.counted.find(({ says }) => says === 'Your account')?.rows).toBe(1);
  await officer.ask(APPROVE, { id: found?.id });
  await api.runReactions();
  const accountOf = async (id: string) => (await api.database.query<{ name: string; email: string | null }>('select display_name as name, sign_in_email as email from accounts.person where id = $1', [id]))[0];
  expect([await accountOf(gone), await accountOf(caring)]).toEqual([{ name: 'Somebody who left', email: null }, { name: 'Kit Moss', email: 'kit@moss.example' }]);
  const sessions = async (id: string) => (await api.database.query('select 1 from accounts.session where person_id = $1', [id])).length;
  expect([await sessions(gone), await sessions(caring)]).toEqual([0, 1]);
});

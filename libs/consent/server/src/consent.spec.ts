import { AccountsDoor } from '@alongside/accounts/server';
import { linkActor, newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { StrangerSends } from '@alongside/platform/strangers';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AnswerPermission } from './actions/answer-permission';
import { RenewReplyLink } from './actions/renew-reply-link';
import { ConsentDoor, ConsentModule, type Permission } from './index';


let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let ellis: Id<'Member'>;
let pat: Id<'Person'>;
let kim: Id<'Person'>;
const by = systemActor('test');
const heldOn = plainDate('2026-12-08');
const activity = { title: 'Help choose a new team manager', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'You meet three people.' };

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  consent = fixture.get(ConsentDoor);
  members = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());

const aGuardian = (firstName: string) =>
  fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'adult', roles: ['guardian'] }, by);
const aYoungPerson = async (bornOn: string) => {
  const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate(bornOn), reachBy: [] }, by);
  await members.recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  return id;
};
const guardianOf = (memberId: Id<'Member'>, guardianId: Id<'Person'>) =>
  members.linkGuardian({ memberId, guardianId, relation: 'mother', from: plainDate('2020-01-01') }, by);
const ask = async (memberId = ellis, sessionId = newId<'Session'>()) =>
  (await consent.askForPermission({ memberId, sessionId, activity, answerBy: plainDate('2026-12-03') }, linkActor(memberId as string as Id<'Person'>, 'reply-page')))!;
const signedIn = (personId: Id<'Person'>): Actor => ({ kind: 'person', personId, roles: ['guardian'], purpose: 'portal', assurance: 1 });
const say = (permission: Permission, who: Id<'Person'>, said: string, words: string | null = null) => fixture.get(AnswerPermission).run(permission.id, said, words, signedIn(who));
const whyNot = ({ memberId, sessionId }: Permission) => consent.whyNotTakePart(memberId, { sessionId, on: heldOn });

beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  [pat, kim] = [await aGuardian('Pat'), await aGuardian('Kim')];
  ellis = await aYoungPerson('2011-03-04');
  await guardianOf(ellis, pat);
  await guardianOf(ellis, kim);
});

describe('below 16', () => {
  test('a seat waits for the guardian, and the yes opens it', async () => {
    const permission = await ask();
    expect(await whyNot(permission)).toBe('PERMISSION_WAITING');
    expect((await say(permission, pat, 'yes')).state).toBe('given');
    expect(await whyNot(permission)).toBeNull();
    const names = (await fixture.facts()).filter(({ subjectId }) => subjectId === permission.id).map(({ name }) => name);
    expect(names).toEqual(['consent.permission-asked', 'consent.permission-asked', 'consent.permission-given']);
  });

  test('asking twice at once asks once', async () => {
    const sessionId = newId<'Session'>();
    const [one, other] = await Promise.all([ask(ellis, sessionId), ask(ellis, sessionId)]);
    expect(one.id).toBe(other.id);
    expect(await consent.permissionsFor(sessionId)).toHaveLength(1);
  });

  test('two guardians who differ are talked to', async () => {
    const permission = await ask();
    await say(permission, pat, 'yes');
    expect((await say(permission, kim, 'no')).state).toBe('in-discussion');
    expect(await whyNot(permission)).toBe('PERMISSION_WAITING');
  });

  test('a yes is stopped with one answer', async () => {
    const permission = await ask();
    await say(permission, pat, 'yes');
    expect((await say(permission, pat, 'no')).state).toBe('withdrawn');
    expect(await whyNot(permission)).toBe('PERMISSION_REFUSED');
  });

  test('nobody else may answer, and nobody after the day', async () => {
    const permission = await ask();
    await expect(say(permission, await aGuardian('Sam'), 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await expect(say(permission, ellis as string as Id<'Person'>, 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await expect(say(permission, pat, 'maybe')).rejects.toMatchObject({ code: 'ANSWER_UNKNOWN', field: 'answer' });
    fixture.clock.set('2026-12-09T09:00:00Z');
    await expect(say(permission, pat, 'yes')).rejects.toThrow('PERMISSION_DATE_PAST');
  });

  test('without anybody who could say yes the coordinator hears of it, and the seat waits', async () => {
    const permission = await ask(await aYoungPerson('2012-01-01'));
    expect(permission.holders).toEqual([]);
    expect((await fixture.facts()).some(({ name, subjectId }) => name === 'consent.nobody-to-ask' && subjectId === permission.id)).toBe(true);
    expect(await whyNot(permission)).toBe('PERMISSION_WAITING');
    await guardianOf(permission.memberId, pat);
    await fixture.runReactions();
    expect((await consent.permissionLink(permission.id, pat)).path).toMatch(/^\/c\/[0-9a-z]{26}$/);
    await say(permission, pat, 'yes');
    expect(await whyNot(permission)).toBeNull();
  });
});

describe('from 16', () => {
  test('their own yes counts and the guardian is told of it', async () => {
    const older = await aYoungPerson('2010-12-08');
    await guardianOf(older, pat);
    const permission = await ask(older);
    expect([permission.state, await whyNot(permission)]).toEqual(['given', null]);
    expect((await fixture.facts()).findLast(({ name }) => name === 'consent.decided-alone')?.data.guardianIds).toEqual([pat]);
    await expect(say(permission, pat, 'no')).rejects.toThrow('PERMISSION_NOT_NEEDED');
  });

  test('an adult needs nobody', async () => {
    const { id } = await members.joinMember({ kind: 'parent', fullName: 'Maria Thornley', reachBy: [] }, by);
    expect(await consent.askForPermission({ memberId: id, sessionId: newId(), activity, answerBy: heldOn }, by)).toBeNull();
    expect(await consent.whyNotTakePart(id, { sessionId: newId(), on: heldOn })).toBeNull();
  });
});

describe('evidence', () => {
  const rows = (permission: Permission) =>
    fixture.database.query<{ decision: string; capacity: string; method: string; question: string; row: string }>(
      `select decision, capacity, method, told->>'question' as question, e::text as row from consent.evidence e where permission_id = $1 order by seq`, [permission.id],
    );

  test('who, when, how and what they were told; their words are sealed', async () => {
    const permission = await ask();
    await say(permission, pat, 'no', 'We are away that week');
    expect((await rows(permission)).map(({ decision, capacity, method, question }) => [decision, capacity, method, question])).toEqual([
      ['yes', 'self', 'reply-link', 'Can Ellis help choose a new team manager?'], ['no', 'parent', 'signed-in', 'Can Ellis help choose a new team manager?'],
    ]);
    expect(JSON.stringify(await rows(permission))).not.toContain('away that week');
    expect(JSON.stringify(await fixture.facts())).not.toContain('away that week');
  });

  test('the same answer again adds nothing; words that come later do', async () => {
    const permission = await ask();
    await say(permission, pat, 'talk');
    await say(permission, pat, 'talk');
    expect(await rows(permission)).toHaveLength(2);
    await say(permission, pat, 'talk', 'Who takes Ellis home?');
    expect(await rows(permission)).toHaveLength(3);
  });

  test('nobody changes what was shown or said', async () => {
    await ask();
    for (const change of ['update consent.evidence set decision = $$yes$$', 'delete from consent.evidence', 'update consent.consent_form set version = 2']) {
      await expect(fixture.database.query(change)).rejects.toThrow('only ever added to');
    }
  });
});

describe('private links', () => {
  const codeOf = async (permission: Permission, who = pat) => (await consent.permissionLink(permission.id, who)).path.replace('/c/', '');

  test('each guardian has one of their own, and the table does not hold it', async () => {
    const permission = await ask();
    const codes = [await codeOf(permission), await codeOf(permission, kim)];
    expect(new Set(codes).size).toBe(2);
    const table = JSON.stringify(await fixture.database.query('select * from consent.reply_link'));
    for (const code of codes) expect(table).not.toContain(code);
    await expect(consent.permissionLink(permission.id, newId())).rejects.toThrow('NOT_FOUND');
  });

  test('one tap on a link that ran out sends one new link, not two', async () => {
    const permission = await ask();
    const code = await codeOf(permission);
    const asked = async () => (await fixture.facts()).filter(({ name, subjectId }) => name === 'consent.link-renewal-asked' && subjectId === permission.id).length;
    await fixture.get(RenewReplyLink).run(code, '203.0.113.7');
    expect(await asked()).toBe(0);
    fixture.clock.set('2026-12-04T09:00:00Z');
    await fixture.get(RenewReplyLink).run(code, '203.0.113.7');
    await fixture.get(RenewReplyLink).run(code, '203.0.113.7');
    expect(await asked()).toBe(1);
    expect(await codeOf(permission)).not.toBe(code);
  });

  test('no new link leaves when one connection, or everybody, asked for too much', async () => {
    const permission = await ask();
    const code = await codeOf(permission);
    fixture.clock.set('2026-12-04T09:00:00Z');
    const strangers = fixture.get(StrangerSends);
    for (let asked = 0; asked < 30; asked++) await strangers.ask(strangers.mark('203.0.113.9'));
    await expect(fixture.get(RenewReplyLink).run(code, '203.0.113.9')).rejects.toThrow('TOO_MANY_FROM_HERE');
    await fixture.database.query("insert into platform.stranger_send (at) select now() from generate_series(1, 600)");
    await expect(fixture.get(RenewReplyLink).run(code, '203.0.113.10')).rejects.toThrow('TOO_MUCH_SENT');
    await Promise.all(['stranger_ask', 'stranger_send'].map((table) => fixture.database.query(`delete from platform.${table}`)));
    await fixture.get(RenewReplyLink).run(code, '203.0.113.9');
    expect((await fixture.facts()).filter(({ name, subjectId }) => name === 'consent.link-renewal-asked' && subjectId === permission.id)).toHaveLength(1);
  });
});

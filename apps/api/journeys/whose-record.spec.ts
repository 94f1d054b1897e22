import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';

let api: ApiFixture;
let ellis: string;
let permission: string;
const by = systemActor('journey');
const SECRET = 'only-the-team-reads-this';
const NEED = 'a-seat-near-the-door';

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, roles: ('guardian' | 'young-person' | 'parent-carer')[], audience: 'adult' | 'young') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience, roles, demoKey }, by);
  const pat = await open('guardian', 'Pat', ['guardian'], 'adult');
  ellis = await open('young-person', 'Ellis', ['young-person'], 'young');
  await open('parent', 'Maria', ['parent-carer', 'guardian'], 'adult');
  const memberId = ellis as Id<'Member'>;
  await members.joinMember({ id: memberId, kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [], accessNeeds: NEED }, by);
  await members.linkGuardian({ memberId, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: memberId, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  const asked = await api.get(ConsentDoor).askForPermission({
    memberId, sessionId: newId(), answerBy: plainDate('2026-12-03'),
    activity: { title: 'Youth space', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' },
  }, by);
  permission = asked!.id;
  const signedIn: Actor = { kind: 'person', personId: pat, roles: ['guardian'], purpose: 'portal', assurance: 1 };
  await api.get(ConsentDoor).answer(asked!.id, 'no', SECRET, signedIn);
});
afterAll(() => api?.close());

const PERMISSION = 'query ($id: ID!) { permission(id: $id) { state childName myAnswer history { who answer } reasons { words } } }';
const lookAs = async (who: string) => (await api.as(who)).graphql<{ permission: Record<string, unknown> | null }>(PERMISSION, { id: permission });

describe('a permission', () => {
  test('the guardian sees the answers; what was written is for the team', async () => {
    const { data, redacted } = await lookAs('guardian');
    expect(data.permission).toMatchObject({ state: 'IN_DISCUSSION', childName: 'Ellis', myAnswer: 'NO', reasons: null });
    expect(redacted).toEqual(['permission.reasons']);
  });

  test('the young person sees the outcome and never the reason', async () => {
    const { data } = await lookAs('young-person');
    expect(data.permission).toMatchObject({ state: 'IN_DISCUSSION', history: [{ who: 'Ellis', answer: 'YES' }, { who: 'Pat', answer: 'NO' }], reasons: null });
    expect(JSON.stringify(data)).not.toContain(SECRET);
  });

  test('the coordinator reads the words, and that is on record', async () => {
    expect((await lookAs('coordinator')).data.permission?.reasons).toEqual([{ words: SECRET }]);
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'consent.reasons-read' && subjectId === ellis)).toHaveLength(1);
  });

  test.each(['parent', 'hr', 'councillor', 'finance-checker', 'administrator', 'dpo'])('to the %s it is not there', async (who) => {
    expect((await lookAs(who)).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test.each([['parent', 'NOT_FOUND'], ['young-person', 'FORBIDDEN'], ['coordinator', 'FORBIDDEN'], ['hr', 'FORBIDDEN']])('the %s cannot answer it', async (who, code) => {
    expect(await (await api.as(who)).refusal('mutation ($id: ID!) { givePermission(id: $id) { state } }', { id: permission })).toBe(code);
  });

  test('no fact anywhere holds what a guardian wrote', async () => expect(JSON.stringify(await api.facts())).not.toContain(SECRET));
});

describe('a record', () => {
  const MEMBER = 'query ($id: ID!) { member(id: $id) { knownAs accessNeeds youngAge peopleAround { name } } }';

  test('the coordinator sees it, and the look is on record', async () => {
    const { member } = await (await api.as('coordinator')).ask<{ member: Record<string, unknown> }>(MEMBER, { id: ellis });
    expect(member).toMatchObject({ knownAs: 'Ellis', accessNeeds: NEED, peopleAround: [{ name: 'Pat Reed' }] });
    const looks = (await api.facts()).filter(({ subjectId, name }) => subjectId === ellis && /looked-at|needs-read/.test(name));
    expect(looks.map(({ name }) => name).sort()).toEqual(['members.access-needs-read', 'members.record-looked-at']);
  });

  test('the whole date of birth is the person’s own; the team works with the age, and opens the date one at a time, on record', async () => {
    const coordinator = await api.as('coordinator');
    const { data, redacted } = await coordinator.graphql<{ member: Record<string, unknown> }>('query ($id: ID!) { member(id: $id) { youngAge bornOn } }', { id: ellis });
    expect([data.member, redacted]).toEqual([{ youngAge: 15, bornOn: null }, ['member.bornOn']]);
    const reads = async () => (await api.facts()).filter(({ name, subjectId }) => name === 'members.birth-date-read' && subjectId === ellis);
    expect(await reads()).toEqual([]);
    expect(await coordinator.ask('query ($id: ID!) { birthDate(memberId: $id) }', { id: ellis })).toEqual({ birthDate: '2011-03-04' });
    expect(await reads()).toHaveLength(1);
    for (const who of ['guardian', 'parent', 'hr', 'dpo', 'young-person']) expect(await (await api.as(who)).refusal('query ($id: ID!) { birthDate(memberId: $id) }', { id: ellis })).toBe('FORBIDDEN');
  });

  test('the young person sees their own', async () => {
    const asked = await (await api.as('young-person')).graphql<{ myRecord: Record<string, unknown> }>('{ myRecord { knownAs accessNeeds bornOn peopleAround { name } askAgain { id } } }');
    expect(asked.data.myRecord).toEqual({ knownAs: 'Ellis', accessNeeds: NEED, bornOn: '2011-03-04', peopleAround: [{ name: 'Pat Reed' }], askAgain: null });
    expect(asked.redacted).toEqual(['myRecord.askAgain']);
  });

  test.each(['guardian', 'parent', 'young-person', 'hr', 'finance-approver', 'councillor', 'dpo'])('nobody else asks for it: %s', async (who) => {
    const visitor = await api.as(who);
    expect(await visitor.refusal(MEMBER, { id: ellis })).toBe('FORBIDDEN');
    expect(await visitor.refusal('{ members { total } }')).toBe('FORBIDDEN');
  });

  test('an id that is none, or nobody’s, is not found', async () => {
    const coordinator = await api.as('coordinator');
    for (const id of ['', 'x', newId(), "' or 1=1"]) expect(await coordinator.refusal(MEMBER, { id })).toBe('NOT_FOUND');
  });
});

describe('a family', () => {
  const WAITING = '{ permissionsWaiting { id childName title myAnswer } }';
  let kim: Id<'Member'>;
  beforeAll(async () => {
    const members = api.get(MembersDoor);
    ({ id: kim } = await members.joinMember({ kind: 'young-person', fullName: 'Kim Reed', bornOn: plainDate('2013-05-06'), reachBy: [] }, by));
    const [pat] = await api.database.query<{ id: Id<'Person'> }>("select id from accounts.person where demo_key = 'guardian'");
    await members.linkGuardian({ memberId: kim, guardianId: pat!.id, relation: 'mother', from: plainDate('2020-01-01') }, by);
    await members.recordLegalStatus({ memberId: kim, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
    for (const [memberId, title] of [[ellis as Id<'Member'>, 'Look at the plans'], [kim, 'Read our letters']] as const) {
      await api.get(ConsentDoor).askForPermission({ memberId, sessionId: newId(), answerBy: plainDate('2026-12-03'), activity: { title, heldOn: plainDate('2026-12-10'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Two hours.' } }, by);
    }
  });

  test('one adult answers for each child on its own: the question names the child, and a yes for one is none for the other', async () => {
    const pat = await api.as('guardian');
    const { permissionsWaiting: waiting } = await pat.ask<{ permissionsWaiting: readonly { id: string; childName: string; title: string; myAnswer: string | null }[] }>(WAITING);
    expect(waiting.map(({ childName, title }) => `${childName}: ${title}`).sort()).toEqual(['Ellis: Look at the plans', 'Ellis: Youth space', 'Kim: Read our letters']);
    const kims = waiting.find(({ childName }) => childName === 'Kim');
    await pat.ask('mutation ($id: ID!) { givePermission(id: $id) { state } }', { id: kims?.id });
    const after = (await pat.ask<{ permissionsWaiting: readonly { childName: string; title: string; myAnswer: string | null }[] }>(WAITING)).permissionsWaiting;
    expect(after.filter(({ title }) => title !== 'Youth space').map(({ childName, myAnswer }) => [childName, myAnswer]).sort()).toEqual([['Ellis', null], ['Kim', 'YES']]);
  });

  test('one child sees nothing of the other', async () => {
    const { permissionsAboutMe } = await (await api.as('young-person')).ask<{ permissionsAboutMe: readonly { title: string }[] }>('{ permissionsAboutMe { title } }');
    expect(permissionsAboutMe.map(({ title }) => title)).not.toContain('Read our letters');
  });

  test('whoever sees a parent does not see the children with it: no name, no number, no age', async () => {
    const members = api.get(MembersDoor);
    const [pat] = await api.database.query<{ id: Id<'Person'> }>("select id from accounts.person where demo_key = 'guardian'");
    await members.joinMember({ id: pat!.id as string as Id<'Member'>, kind: 'parent', fullName: 'Pat Reed', reachBy: [] }, by);
    const everything = await (await api.as('coordinator')).graphql('query ($id: ID!) { member(id: $id) { knownAs fullName kind youngAge strengths interests reachNote accessNeeds peopleAround { name relation } contactRules { rule } askAgain { id } otherRecords { fullName } } members(search: "Pat Reed", first: 5) { total members { knownAs fullName kind } } }', { id: pat!.id });
    expect(JSON.stringify(everything.data)).toContain('Pat Reed');
    expect(JSON.stringify(everything.data)).not.toMatch(/Ellis|Kim/);
  });
});

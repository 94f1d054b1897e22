import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const NUMBERS = '{ publicContacts { code phone isNow } }';
const ABOUT = 'query($search: String) { handingOn(search: $search) { names { id knownAs isMe } mayNameAnybody toldFirst ladoBy } }';
const CALLING = 'mutation($aboutId: ID, $key: String!) { startCalling(aboutId: $aboutId, idempotencyKey: $key) { id state calling whoHasIt } }';
const CALLED = 'mutation($input: HandoffInput!, $key: String!) { passOnWorry(input: $input, idempotencyKey: $key) { id state calling whoHasIt } }';
const MINE = '{ myHandoffs { id state calling whoHasIt } }';
const OPEN = '{ handoffs { open { id state raisedByName raisedByPhone aboutName pages { number toName left } calls { route reached } whyNotAcknowledge } had { id acknowledgedByName } } }';
const ONE = 'query($id: ID!) { handoff(id: $id) { calls { reached reference immediateDanger route } } }';
const HAVE = 'mutation($id: ID!) { acknowledgeHandoff(id: $id) { id state acknowledgedByName } }';
const ON_DUTY = 'mutation($places: [DutyPlaceInput!]!) { setDutyList(places: $places) { byList places { name phone } } }';

const input = { route: 'HUB', reached: 'Sue at the Hub', reference: 'R-4711', immediateDanger: false };
const SECRETS = ['Sue at the Hub', 'R-4711'];
const EVERYBODY_ELSE = ['coordinator', 'hr', 'finance-checker', 'finance-approver', 'councillor', 'practitioner', 'trainer', 'administrator', 'dpo', 'parent', 'guardian', 'young-person'];

let api: ApiFixture;
let maria: Visitor, pat: Visitor, ellisReed: Visitor, priya: Visitor, ann: Visitor;
let ellis: Id<'Member'>;
let annId: Id<'Person'>;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, displayName: string, role: 'parent-carer' | 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  const mariaId = await open('parent', 'Maria Thornton', 'parent-carer');
  await members.joinMember({ id: mariaId, kind: 'parent', fullName: 'Maria Thornton', phone: '07700 900111', reachBy: ['text'] }, by);
  ellis = (await members.joinMember({ id: await open('young-person', 'Ellis Reed', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), phone: '07700 900112', reachBy: [] }, by)).id;
  await members.linkGuardian({ memberId: ellis, guardianId: await open('guardian', 'Pat Reed', 'guardian'), relation: 'mother', from: plainDate('2020-01-01') }, by);
  annId = (await accounts.personByDemoKey('safeguarding-lead'))!.id;
  [maria, pat, ellisReed, priya, ann] = [await api.as('parent'), await api.as('guardian'), await api.as('young-person'), await api.as('coordinator'), await api.as('safeguarding-lead')];
});
afterAll(() => api?.close());

const texts = async () => (await api.mail()).filter(({ to }) => to.endsWith('@text.invalid'));
const openOnes = async () => (await ann.ask<{ handoffs: { open: { id: string; state: string }[] } }>(OPEN)).handoffs.open;
const haveAll = async () => {
  for (const { id } of await openOnes()) await ann.ask(HAVE, { id });
};
const minutesLater = async (minutes: number) => {
  const now = await api.visitor().post('/demo/clock', { advance: `PT${minutes}M` });
  expect(now.status).toBeLessThan(400);
  await api.runJobs();
};

describe('before anything is written', () => {
  test('the numbers are there for everybody, and the clock says which one answers', async () => {
    const answering = async () => (await api.visitor().ask<{ publicContacts: { code: string; isNow: boolean }[] }>(NUMBERS)).publicContacts.filter(({ isNow }) => isNow).map(({ code }) => code);
    expect(await answering()).toEqual(['emergency', 'safeguarding-hub', 'childline']);
    for (const night of ['2026-11-23T17:00:00Z', '2026-12-25T11:00:00Z', '2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z']) {
      await api.clock.set(night);
      expect(await answering()).toEqual(['emergency', 'safeguarding-out-of-hours', 'childline']);
    }
    await api.clock.set('2026-11-23T09:00:00Z');
  });

  test('somebody who is not signed in is not asked who they are, and makes no record', async () => {
    expect(await api.visitor().refusal(CALLED, { input, key: newId() })).toBe('SIGN_IN_FIRST');
    expect(await api.visitor().refusal(CALLING, { key: newId() })).toBe('SIGN_IN_FIRST');
  });

  test('each sees only the young people they know: themself, those they look after, and for a coordinator anybody searched for', async () => {
    const names = async (who: Visitor, search: string | null = null) => (await who.ask<{ handingOn: { names: { knownAs: string; isMe: boolean }[] } }>(ABOUT, { search })).handingOn.names.map(({ knownAs, isMe }) => (isMe ? 'me' : knownAs));
    expect([await names(ellisReed), await names(pat), await names(maria, 'Ellis'), await names(priya), await names(priya, 'ell')]).toEqual([['me'], ['Ellis'], [], [], ['Ellis']]);
  });

  test('a worry about somebody who works with children has its working day, over a weekend and a bank holiday', async () => {
    const ladoBy = async () => (await maria.ask<{ handingOn: { ladoBy: string } }>(ABOUT)).handingOn.ladoBy;
    expect(await ladoBy()).toBe('2026-11-24');
    await api.clock.set('2026-12-24T10:00:00Z');
    expect(await ladoBy()).toBe('2026-12-29');
    await api.clock.set('2026-11-23T09:00:00Z');
  });
});

describe('a call that was made', () => {
  test('without a duty list nobody can be asked: that is an alarm, and it is said on the page', async () => {
    await maria.ask(CALLED, { input, key: newId() });
    await api.runJobs();
    expect(await texts()).toEqual([]);
    expect((await ann.ask<{ dutyList: { byList: boolean; places: object[] } }>('{ dutyList { byList places { name } leads { name } } }')).dutyList).toMatchObject({ byList: false, places: [], leads: [{ name: 'Ann Whittle' }] });
    await haveAll();
  });

  test('only somebody who leads safeguarding goes on the list', async () => {
    const priyaId = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
    expect(await ann.refusal(ON_DUTY, { places: [{ personId: priyaId, phone: '07700 900471' }] })).toBe('DUTY_NOT_A_LEAD');
    expect(await ann.refusal(ON_DUTY, { places: [] })).toBe('DUTY_EMPTY');
    const { setDutyList } = await ann.ask<{ setDutyList: object }>(ON_DUTY, { places: [{ personId: annId, phone: '07700 900471' }] });
    expect(setDutyList).toEqual({ byList: true, places: [{ name: 'Ann Whittle', phone: '07700900471' }] });
  });

  let id: string;
  test('Maria taps twice on a bad line: one record, one text, which says nothing about a child', async () => {
    const key = newId();
    const answers = await Promise.all([maria.ask<{ passOnWorry: { id: string } }>(CALLED, { input, key }), maria.ask<{ passOnWorry: { id: string } }>(CALLED, { input, key })]);
    expect(new Set(answers.map(({ passOnWorry }) => passOnWorry.id)).size).toBe(1);
    id = answers[0]!.passOnWorry.id;
    await api.runJobs();
    await api.runJobs();
    expect(await texts()).toMatchObject([{ to: '07700900471@text.invalid', text: expect.stringMatching(/^Please open Alongside and look at Safety\. (\w+, )?Blackpool Council\s*$/) }]);
  });

  test('Ann is asked again every five minutes, until she has it', async () => {
    await minutesLater(4);
    expect(await texts()).toHaveLength(1);
    await minutesLater(1);
    expect(await texts()).toHaveLength(2);
    expect((await maria.ask<{ myHandoffs: object[] }>(MINE)).myHandoffs).toContainEqual({ id, state: 'PASSED', calling: false, whoHasIt: null });
    const { acknowledgeHandoff } = await ann.ask<{ acknowledgeHandoff: object }>(HAVE, { id });
    expect(acknowledgeHandoff).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedByName: 'Ann Whittle' });
    await minutesLater(30);
    expect(await texts()).toHaveLength(2);
    expect(await ann.refusal(HAVE, { id })).toBe('HANDOFF_ACKNOWLEDGED');
  });

  test('Maria sees that it was passed on and that Ann has it, and nothing else', async () => {
    const { myHandoffs } = await maria.ask<{ myHandoffs: object[] }>(MINE);
    expect(myHandoffs).toContainEqual({ id, state: 'ACKNOWLEDGED', calling: false, whoHasIt: 'Ann' });
    expect((await pat.ask<{ myHandoffs: object[] }>(MINE)).myHandoffs).toEqual([]);
  });

  test('who answered is read by a lead alone, and each look is on record', async () => {
    expect((await ann.ask<{ handoff: { calls: object[] } }>(ONE, { id })).handoff.calls).toEqual([{ reached: 'Sue at the Hub', reference: 'R-4711', immediateDanger: false, route: 'HUB' }]);
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'members.handoff-opened' && subjectId === id)).not.toHaveLength(0);
    for (const who of EVERYBODY_ELSE) {
      const visitor = await api.as(who);
      for (const [question, variables] of [[OPEN, {}], [ONE, { id }], [HAVE, { id }]] as const) expect(await visitor.refusal(question, variables)).toBe('FORBIDDEN');
    }
  });
});

describe('"I am calling now"', () => {
  test('that never comes to its end is asked about after a quarter of an hour, in the night of a bank holiday too', async () => {
    await api.clock.set('2026-12-25T23:00:00Z');
    const before = (await texts()).length;
    const { startCalling } = await pat.ask<{ startCalling: { id: string; state: string; calling: boolean } }>(CALLING, { aboutId: ellis, key: newId() });
    expect(startCalling).toMatchObject({ state: 'RAISED', calling: true });
    await minutesLater(14);
    expect((await texts()).length).toBe(before);
    await minutesLater(1);
    expect((await texts()).length).toBe(before + 1);
    expect((await openOnes())[0]).toMatchObject({ state: 'RAISED', raisedByName: 'Pat Reed', aboutName: 'Ellis', calls: [] });
  });

  test('goes on after the line broke and the page was loaded anew; the record is one', async () => {
    const [{ id }] = (await pat.ask<{ myHandoffs: [{ id: string }] }>(MINE)).myHandoffs;
    expect((await pat.ask<{ startCalling: { id: string } }>(CALLING, { key: newId() })).startCalling.id).toBe(id);
    const { passOnWorry } = await pat.ask<{ passOnWorry: { id: string; state: string } }>(CALLED, { input: { ...input, route: 'OUT_OF_HOURS', reached: 'Duty team' }, key: newId() });
    expect(passOnWorry).toMatchObject({ id, state: 'PASSED' });
    await haveAll();
  });
});

describe('what a record cannot be', () => {
  test.each([
    ['made of nobody reached', { reached: '  ' }, 'ANSWER_MISSING'],
    ['of a call still to come', { phonedOn: '2027-12-25', phonedTime: '10:00' }, 'CALL_NOT_YET'],
    ['of a time that is none', { phonedTime: '4 o’clock' }, 'TIME_NOT_REAL'],
    ['about a child one does not know', { aboutId: 'ELLIS' }, 'ABOUT_NOT_YOURS'],
    ['about nobody there is', { aboutId: '01900000-0000-7000-8000-000000000000' }, 'ABOUT_NOT_YOURS'],
  ])('%s', async (_, different, code) => {
    const asked = { ...input, ...different, ...('aboutId' in different && different.aboutId === 'ELLIS' ? { aboutId: ellis } : {}) };
    expect(await maria.refusal(CALLED, { input: asked, key: newId() })).toBe(code);
    expect(await openOnes()).toEqual([]);
  });

  test('a place to write down the worry', async () => {
    const { __type } = await api.visitor().ask<{ __type: { inputFields: { name: string }[] } }>('{ __type(name: "HandoffInput") { inputFields { name } } }');
    expect(__type.inputFields.map(({ name }) => name).sort()).toEqual(['aboutId', 'handoffId', 'immediateDanger', 'phonedOn', 'phonedTime', 'reached', 'reference', 'route']);
  });
});

describe('nobody is told who must not be', () => {
  test('no fact, no letter and no list of looks tells of a child or of who answered', async () => {
    const raised = (await api.facts()).filter(({ name }) => /concern|handoff|duty/.test(name));
    expect(raised.length).toBeGreaterThan(4);
    expect(JSON.stringify(raised)).not.toContain(ellis);
    expect(JSON.stringify(await api.facts())).not.toMatch(new RegExp(SECRETS.join('|')));
    expect((await ellisReed.ask<{ whoLooked: object[] }>('{ whoLooked { what } }')).whoLooked).toEqual([]);
    expect(JSON.stringify(await api.mail())).not.toMatch(/Ellis|worr|concern/i);
  });

  test('not whoever was let in to look along, and not the worker beside, by whose hand a new worry is passed on all the same: it may be about them', async () => {
    const theirs = async (who: Visitor) => (await who.ask<{ myHandoffs: object[] }>(MINE)).myHandoffs;
    const [ellisId, along, beside] = [ellis as string, await api.as('coordinator'), await api.as('coordinator')];
    const { startCalling: { id } } = await ellisReed.ask<{ startCalling: { id: string } }>(CALLING, { key: newId() });
    const { offerLookAlong: figures } = await ellisReed.ask<{ offerLookAlong: string }>('mutation { offerLookAlong }');
    await along.ask('mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }', { personId: ellisId, figures });
    await beside.ask('mutation ($personId: ID!) { offerSupport(personId: $personId, present: JUST_US) { opensWith } }', { personId: ellisId });
    await beside.ask('mutation ($personId: ID!) { supportPerson(personId: $personId, pressed: true) { firstName } }', { personId: ellisId });
    expect((await beside.ask<{ me: object }>('{ me { firstName } }')).me).toEqual({ firstName: 'Ellis' });
    expect([await theirs(along), await theirs(beside)]).toEqual([[], []]);
    expect((await beside.ask<{ passOnWorry: { state: string } }>(CALLED, { input, key: newId() })).passOnWorry.state).toBe('PASSED');
    expect([await theirs(along), await theirs(beside)]).toEqual([[], []]);
    expect(await theirs(ellisReed)).toContainEqual({ id, state: 'PASSED', calling: false, whoHasIt: null });
    await haveAll();
  });

  test('a phone the raiser did not name as safe is not shown even to a lead', async () => {
    await ellisReed.ask(CALLED, { input, key: newId() });
    await maria.ask(CALLED, { input, key: newId() });
    expect((await ann.ask<{ handoffs: { open: { raisedByName: string; raisedByPhone: string | null }[] } }>(OPEN)).handoffs.open.map(({ raisedByName, raisedByPhone }) => [raisedByName, raisedByPhone]))
      .toEqual([['Ellis Reed', null], ['Maria Thornton', '07700900111']]);
    await haveAll();
  });
});

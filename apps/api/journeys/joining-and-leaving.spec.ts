import { AccountsDoor } from '@alongside/accounts/server';
import { id as idOf, newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { StrangerSends } from '@alongside/platform/strangers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { letterTo, linkIn, replyPage } from './letters';
import type { Visitor } from './visitor';

let api: ApiFixture;
let coordinator: Visitor;
let priya: Actor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  coordinator = await api.as('coordinator');
  const person = await api.get(AccountsDoor).personByDemoKey('coordinator');
  priya = { kind: 'person', personId: person?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
});
afterAll(() => api?.close());
beforeEach(() => Promise.all(['platform.stranger_ask', 'platform.stranger_send'].map((table) => api.database.query(`delete from ${table}`))));

const typed = { name: 'Robin', address: 'robin@home.example', kind: 'parent', grownUp: 'yes', age: '', heardFrom: 'friend', website: '' };
const LIST = '{ enquiries { id name kind age state daysAgo late needsWord address knownId } }';
interface Listed { enquiries: { id: string; name: string; state: string; daysAgo: number; late: boolean; needsWord: boolean; knownId: string | null }[] }

const enquiryIn = (page: string) => /name="enquiry" value="([^"]*)"/.exec(page)?.[1] ?? '';
const ask = (different: Partial<typeof typed> = {}) => api.visitor().post('/join', { ...typed, ...different });
async function codeFor(address: string): Promise<string> {
  await api.runJobs();
  return /code is ([\w-]+)/.exec((await letterTo(api, address)).text)?.[1] ?? '';
}
const named = async (name: string) => (await coordinator.ask<Listed>(LIST)).enquiries.find((one) => one.name === name);
async function asked(different: Partial<typeof typed>): Promise<{ id: string }> {
  const id = enquiryIn(await (await ask(different)).text());
  const proved = await api.visitor().post('/join/code', { enquiry: id, code: await codeFor(different.address ?? typed.address) });
  expect(proved.status).toBe(200);
  return { id };
}

describe('asking to join', () => {
  test('the page is small, has no script, and asks four things and no story', async () => {
    const page = await (await api.visitor().fetch('/join')).text();
    expect(page.length).toBeLessThan(8_000);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<textarea');
    expect([...page.matchAll(/<label(?: class="option")? for="(\w+)"/g)].map(([, name]) => name)).toEqual(['website', 'name', 'address', 'kind', 'grownUp', 'age', 'heardFrom']);
  });

  test.each([
    [{ name: '' }, 'name'], [{ address: 'no address' }, 'address'], [{ kind: '' }, 'kind'], [{ kind: 'young-person', grownUp: 'no', age: '10' }, 'age'], [{ kind: 'young-person', grownUp: 'no', age: '' }, 'age'],
    [{ grownUp: '' }, 'grownUp'], [{ grownUp: 'no' }, 'age'], [{ grownUp: 'no', age: '19' }, 'age'], [{ age: '16' }, 'age'], [{ kind: 'adult-lived-experience', grownUp: 'no', age: '17' }, 'kind'],
  ] as const)('%o is asked again, says where, keeps what was typed and writes nothing', async (different, field) => {
    const before = (await api.facts()).length;
    const answer = await ask({ name: 'Robin & <b>', ...different });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(`href="#${field}"`);
    if (field !== 'name') expect(page).toContain('value="Robin &amp; &lt;b&gt;"');
    expect(await api.facts()).toHaveLength(before);
  });

  test('nobody of the team sees it before the code comes back; a wrong code counts, the right one opens it once', async () => {
    const id = enquiryIn(await (await ask()).text());
    expect(await named('Robin')).toBeUndefined();
    const code = await codeFor('robin@home.example');
    const wrong = await api.visitor().post('/join/code', { enquiry: id, code: 'AAAA-AAAA' });
    expect([wrong.status, (await wrong.text()).includes('href="#code"')]).toEqual([422, true]);
    const right = await api.visitor().post('/join/code', { enquiry: id, code: ` ${code.toLowerCase()} ` });
    expect(await right.text()).toContain('Thank you, Robin');
    expect(await named('Robin')).toMatchObject({ state: 'WAITING', daysAgo: 0, late: false });
    expect((await api.visitor().post('/join/code', { enquiry: id, code })).status).toBe(422);
  });

  test('after five wrong tries not even the right code opens it', async () => {
    const id = enquiryIn(await (await ask({ address: 'five@home.example' })).text());
    const code = await codeFor('five@home.example');
    for (let tried = 0; tried < 5; tried++) await api.visitor().post('/join/code', { enquiry: id, code: 'AAAA-AAAA' });
    expect((await api.visitor().post('/join/code', { enquiry: id, code })).status).toBe(422);
  });

  test.each(['', 'x', newId<'Enquiry'>()])('there is nothing to open at %j', async (enquiry) => {
    expect((await api.visitor().post('/join/code', { enquiry, code: 'AAAA-AAAA' })).status).toBe(422);
  });

  test('a program that fills in everything hears what everybody hears, and leaves nothing', async () => {
    const before = (await api.facts()).length;
    expect((await ask({ website: 'https://spam.example' })).status).toBe(200);
    expect(await api.facts()).toHaveLength(before);
  });

  test('whether we know an address has no answer', async () => {
    await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Known Already', email: 'known@home.example', reachBy: ['email'] }, by);
    const page = async (address: string) => (await (await ask({ address })).text()).replace(/value="[0-9a-f-]{36}"/, 'value=""');
    expect(await page('known@home.example')).toBe(await page('nobody@home.example'));
  });

  test('one connection that asks for too much is told so, known and unknown alike, and writes nothing', async () => {
    for (let times = 0; times < 30; times++) expect((await ask({ address: `a${times}@home.example` })).status).toBe(200);
    const before = (await api.facts()).length;
    const refused = await ask({ address: 'known@home.example' });
    expect(refused.status).toBe(429);
    const text = (await refused.text()).replaceAll('known@', 'nobody@');
    expect((await (await ask({ address: 'nobody@home.example' })).text())).toBe(text);
    expect(await api.facts()).toHaveLength(before);
  });

  test('nobody’s mailbox is filled: from one connection four codes in ten minutes leave for one address', async () => {
    for (let times = 0; times < 6; times++) await ask({ address: 'victim@home.example' });
    await api.runJobs();
    expect((await api.mail()).filter(({ to }) => to.includes('victim@'))).toHaveLength(4);
  });

  test('when strangers caused too much to be sent, it waits', async () => {
    for (let sent = 0; sent < 600; sent++) await api.get(StrangerSends).takeOne();
    expect((await ask({ address: 'late@home.example' })).status).toBe(429);
  });
});

describe('coming in', () => {
  const TAKE = 'mutation ($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id knownAs stage welcomeSteps { name done } } }';
  interface Taken { takeInEnquiry: { id: string; knownAs: string; stage: string; welcomeSteps: { name: string; done: boolean }[] } }
  const answered = (id: string) => coordinator.ask('mutation ($id: ID!) { answerEnquiry(id: $id) { state } }', { id });

  test('somebody is answered first, then taken in, and gets started; the letter says nothing about care', async () => {
    const { id } = (await named('Robin')) ?? { id: '' };
    const input = { fullName: 'Robin Marsh', kind: 'PARENT' };
    expect(await coordinator.refusal(TAKE, { id, input })).toBe('ENQUIRY_NOT_ANSWERED');
    await answered(id);
    const { takeInEnquiry: robin } = await coordinator.ask<Taken>(TAKE, { id, input });
    expect(robin).toMatchObject({ knownAs: 'Robin', stage: 'ONBOARDING' });
    expect(robin.welcomeSteps).toEqual([{ name: 'MET', done: false }, { name: 'SAFE_CONTACT', done: true }, { name: 'WALLET', done: false }, { name: 'PAYMENT', done: false }, { name: 'CHECKS', done: true }, { name: 'FIRST_DATE', done: false }]);
    expect(await named('Robin')).toBeUndefined();
    expect((await api.database.query<{ row: string }>('select e::text as row from members.enquiry e where id = $1', [id]))[0]?.row).not.toMatch(/Robin|robin@/);
    await api.runReactions();
    await api.runJobs();
    expect((await letterTo(api, 'robin@home.example')).subject).toBe('You are in');

    const active = async () => (await api.get(MembersDoor).activeMembers()).some((member) => (member.id as string) === robin.id);
    expect(await active()).toBe(false);
    await coordinator.ask('mutation ($id: ID!) { meetMember(memberId: $id) { stage } }', { id: robin.id });
    expect(await coordinator.refusal('mutation ($id: ID!) { meetMember(memberId: $id) { stage } }', { id: robin.id })).toBe('MET_ALREADY');
    expect(await active()).toBe(true);
    await api.get(MembersDoor).recordTakingPart({ id: newId(), memberId: idOf(robin.id), kind: 'panel', on: plainDate('2026-11-20'), minutes: 90, paid: true }, by);
    await api.runJobs();
    expect((await coordinator.ask<{ member: { stage: string } }>('query ($id: ID!) { member(id: $id) { stage } }', { id: robin.id })).member.stage).toBe('ACTIVE');
  });

  test('of somebody under 16 nothing more is kept before a guardian gave their word', async () => {
    const { id } = await asked({ name: 'Jamie', address: 'jamie@home.example', kind: 'young-person-in-care', grownUp: 'no', age: '13' });
    expect(await named('Jamie')).toMatchObject({ needsWord: true });
    await answered(id);
    const input = { fullName: 'Jamie Fox', kind: 'YOUNG_PERSON_IN_CARE', bornOn: '2013-05-01' };
    const people = async () => (await api.database.query<{ n: number }>('select count(*)::int as n from accounts.person'))[0]?.n;
    const before = await people();
    expect(await coordinator.refusal(TAKE, { id, input })).toBe('GUARDIAN_WORD_NEEDED');
    const { askForJoining } = await coordinator.ask<{ askForJoining: { standing: string } }>('mutation ($question: JoiningQuestion!) { askForJoining(question: $question) { standing } }', { question: { enquiryId: id, name: 'Kim Fox', relation: 'MOTHER', way: 'EMAIL', email: 'kim.fox@home.example' } });
    expect(askForJoining.standing).toBe('WAITING');
    await api.runJobs();
    const path = linkIn(await letterTo(api, 'kim.fox@home.example'), '/c/');
    expect(await people()).toBe(before);
    const shown = /name="shown" value="([^"]+)"/.exec(await replyPage(api, path))?.[1] ?? '';
    await api.visitor().post(path, { answer: 'yes', shown });
    expect(await coordinator.refusal(TAKE, { id, input: { ...input, bornOn: null } })).toBe('BIRTH_DATE_NEEDED');
    expect(await coordinator.refusal(TAKE, { id, input })).toBe('JOINING_STATUS_FIRST');
    expect(await people()).toBe(before);
    const { takeInEnquiry: jamie } = await coordinator.ask<Taken>(TAKE, { id, input: { ...input, legalStatus: 'SECTION_20' } });
    // Whoever said yes is written down; what they are responsible for, somebody of the team asks first.
    expect(jamie.welcomeSteps).toContainEqual({ name: 'GUARDIAN', done: false });
    expect(await api.get(MembersDoor).guardiansOf(idOf(jamie.id), plainDate('2026-11-23'))).toEqual([]);
  });

  test('a day of birth counts more than the age somebody typed', async () => {
    const { id } = await asked({ name: 'Older', address: 'older@home.example', kind: 'young-person', grownUp: 'no', age: '17' });
    await answered(id);
    expect(await coordinator.refusal(TAKE, { id, input: { fullName: 'Not So Old', kind: 'YOUNG_PERSON', bornOn: '2012-05-01' } })).toBe('GUARDIAN_WORD_NEEDED');
  });

  test('somebody who is with us already is not taken in twice', async () => {
    const { id } = await asked({ name: 'Known', address: 'known@home.example' });
    expect((await named('Known'))?.knownId).not.toBeNull();
    await answered(id);
    expect(await coordinator.refusal(TAKE, { id, input: { fullName: 'Known Already', kind: 'PARENT' } })).toBe('ENQUIRY_KNOWN');
    expect(await coordinator.ask('mutation ($id: ID!) { closeEnquiry(id: $id, because: KNOWN_ALREADY) }', { id })).toEqual({ closeEnquiry: true });
    expect(await coordinator.refusal('mutation ($id: ID!) { closeEnquiry(id: $id, because: NOT_NOW) }', { id })).toBe('ENQUIRY_DECIDED');
  });

  test('nobody else sees who asked', async () => {
    for (const person of ['hr', 'finance-checker', 'councillor', 'dpo']) expect(await (await api.as(person)).refusal(LIST)).toBe('FORBIDDEN');
    expect(await api.visitor().refusal(LIST)).toBe('SIGN_IN_FIRST');
  });

  test('who waits longer than we said is late', async () => {
    await asked({ name: 'Patient', address: 'patient@home.example' });
    await api.clock.set('2026-12-01T09:00:00Z');
    coordinator = await api.as('coordinator');
    expect(await named('Patient')).toMatchObject({ daysAgo: 8, late: true });
    await api.clock.set('2026-11-23T09:00:00Z');
    coordinator = await api.as('coordinator');
  });
});

describe('resting and leaving', () => {
  let sam: Id<'Member'>;
  let member: Visitor;
  const mine = async () => (await member.ask<{ myRecord: { stage: string; restUntil: string | null; leavesOn: string | null } }>('{ myRecord { stage restUntil leavesOn } }')).myRecord;

  beforeAll(async () => {
    sam = (await api.get(AccountsDoor).openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: 'sam@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by)) as string as Id<'Member'>;
    await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', email: 'sam@home.example', reachBy: ['email'] }, by);
    member = await api.as('parent');
  });

  test('a rest has an end, and ends by itself; Sam is told once', async () => {
    expect(await member.refusal('mutation { haveARest(length: UNTIL, until: "2026-11-23") { stage } }')).toBe('REST_NOT_AHEAD');
    expect(await member.refusal('mutation { haveARest(length: UNTIL, until: "2028-11-23") { stage } }')).toBe('REST_TOO_LONG');
    expect(await member.refusal('mutation { haveARest(length: UNTIL) { stage } }')).toBe('ANSWER_MISSING');
    await member.ask('mutation { haveARest(length: SHORT) { stage } }');
    expect(await mine()).toMatchObject({ stage: 'RESTING', restUntil: '2026-12-21' });
    await member.ask('mutation { comeBack { stage } }');
    expect(await mine()).toMatchObject({ stage: 'ACTIVE', restUntil: null });
    await member.ask('mutation { haveARest(length: UNTIL, until: "2026-11-30") { stage } }');
    await api.clock.set('2026-11-30T09:00:00Z');
    await api.runJobs();
    await api.runJobs();
    member = await api.as('parent');
    expect(await mine()).toMatchObject({ stage: 'ACTIVE', restUntil: null });
    expect((await api.mail()).filter(({ to, subject }) => to.includes('sam@') && subject === 'Your rest is over')).toHaveLength(1);
  });

  test('leaving gives back the places ahead, keeps what was earned, and says that the door stays open', async () => {
    const opportunities = api.get(OpportunitiesDoor);
    const session = await opportunities.openSession({
      kind: 'panel', title: 'Help choose a new team manager', plainSummary: 'Three people want this job.', heldOn: '2026-12-15', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House',
      activity: 'interview-panel', seats: [{ kind: 'parent-carer', count: 1 }],
    }, priya as never);
    coordinator = await api.as('coordinator');
    await coordinator.ask('mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { id } }', { s: session, m: [sam], key: crypto.randomUUID() });
    const [booking] = await opportunities.bookingsOf(session);
    await member.ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: booking?.id, key: crypto.randomUUID() });
    expect((await opportunities.session(session))?.seats[0]?.taken).toBe(1);
    await member.ask('mutation { leaveNetwork { stage } }');
    await api.runReactions();
    await api.runJobs();
    expect(await mine()).toMatchObject({ stage: 'LEAVING', leavesOn: '2026-12-14' });
    expect((await opportunities.session(session))?.seats[0]?.taken).toBe(0);
    expect((await opportunities.bookingsOf(session))[0]?.state).toBe('declined');
    const letter = await letterTo(api, 'sam@home.example');
    expect(letter.subject).toBe('Thank you, and goodbye for now');
    expect(letter.text).toContain('We still pay you');
  });

  test('after the goodbye days they have left, and the time to let go is counted from there', async () => {
    await api.clock.set('2026-12-14T09:00:00Z');
    await api.runJobs();
    member = await api.as('parent');
    expect((await mine()).stage).toBe('LEFT');
    await api.clock.set('2029-12-14T09:00:00Z');
    const officer = await api.as('dpo');
    await officer.ask('mutation { findPastItsTime }');
    const { lettingsGo } = await officer.ask<{ lettingsGo: { rule: string; state: string; counted: { says: string; rows: number }[] }[] }>('{ lettingsGo { rule state counted { says rows } } }');
    expect(lettingsGo.find(({ rule }) => rule === 'member')).toMatchObject({ state: 'FOUND', counted: expect.arrayContaining([{ says: 'You, in your words', rows: 1 }, { says: 'Your account', rows: 1 }]) as object });
    expect(lettingsGo.find(({ rule }) => rule === 'enquiry')).toBeTruthy();
    await api.clock.set('2026-12-14T09:00:00Z');
  });

  test('one word and Sam is back', async () => {
    member = await api.as('parent');
    await member.ask('mutation { comeBack { stage } }');
    expect(await mine()).toEqual({ stage: 'ACTIVE', restUntil: null, leavesOn: null });
    expect(await member.refusal('mutation { comeBack { stage } }')).toBe('STAGE_SAME');
  });

  test('a page of the last release still rests, leaves and comes back', async () => {
    for (const [stage, now] of [['RESTING', 'RESTING'], ['LEFT', 'LEAVING'], ['ACTIVE', 'ACTIVE']] as const) {
      await member.ask('mutation ($stage: MemberStage!) { changeMyStage(stage: $stage) { id stage } }', { stage });
      expect((await mine()).stage).toBe(now);
    }
    expect(await member.refusal('mutation { changeMyStage(stage: ONBOARDING) { id } }')).toBe('STAGE_UNKNOWN');
  });

  test('the team puts a record away with a word of the list, and the board shows who is where', async () => {
    coordinator = await api.as('coordinator');
    const ARCHIVE = 'mutation ($id: ID!) { archiveMember(memberId: $id, because: LOST_TOUCH) { stage } }';
    expect(await (await api.as('hr')).refusal(ARCHIVE, { id: sam })).toBe('FORBIDDEN');
    expect(await member.refusal(ARCHIVE, { id: sam })).toBe('FORBIDDEN');
    await coordinator.ask(ARCHIVE, { id: sam });
    const { stageBoard } = await coordinator.ask<{ stageBoard: { stage: string; count: number; members: { id: string }[] }[] }>('{ stageBoard { stage count members { id } } }');
    expect(stageBoard.map(({ stage }) => stage)).toEqual(['ONBOARDING', 'ACTIVE', 'RESTING', 'LEAVING', 'LEFT']);
    expect(stageBoard.find(({ stage }) => stage === 'LEFT')?.members.map(({ id }) => id)).toContain(sam);
    await api.runReactions();
    expect((await api.facts()).some(({ data }) => JSON.stringify(data).includes('lost-touch'))).toBe(false);
  });
});

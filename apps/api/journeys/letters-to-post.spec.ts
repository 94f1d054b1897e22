import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ADDRESS = '4 Sample Street\nBlackpool\nFY1 9ZZ';
const by = systemActor('journey');
let api: ApiFixture;
let dale: Id<'Person'>;
let parent: Visitor;
let coordinator: Visitor;

/** Dale looks after Ellis, who is 15, and asks for letters: somebody else reads his phone. */
beforeAll(async () => {
  api = await apiFixture();
  const members = api.get(MembersDoor);
  dale = await api.get(AccountsDoor).openAccount({ displayName: 'Dale Reed', firstName: 'Dale', email: 'dale@home.example', audience: 'adult', roles: ['parent-carer', 'guardian'], demoKey: 'parent' }, by);
  await members.joinMember({ id: dale, kind: 'parent', fullName: 'Dale Reed', email: 'dale@home.example', phone: '07700 900111', reachBy: ['text', 'email'] }, by);
  parent = await api.as('parent');
  coordinator = await api.as('coordinator');
});
afterAll(() => api?.close());

async function askForPermission(answerBy = '2026-12-03', heldOn = '2026-12-08'): Promise<Id<'Permission'>> {
  const members = api.get(MembersDoor);
  const { id: memberId } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId, guardianId: dale, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  const permission = await api.get(ConsentDoor).askForPermission({
    memberId, sessionId: newId(), answerBy: plainDate(answerBy),
    activity: { title: 'Help choose a new team manager', heldOn: plainDate(heldOn), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', plainSummary: 'You meet three people.' },
  }, by);
  await settle();
  return permission!.id;
}
async function settle(): Promise<void> {
  await api.runReactions();
  await api.runJobs();
}

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
}
const SHOWN = 'id kind toName state postBy arriveBy late tooLate reachNote postedOn told whyNotPrint whyNotPost whyNotTakeBackPosted whyNotTellAnotherWay';
const open = async () => (await coordinator.ask<{ lettersToPost: Shown[] }>(`{ lettersToPost { ${SHOWN} } }`)).lettersToPost;
const PRINT = `mutation ($ids: [ID!]!) { printLetters(ids: $ids) { ${SHOWN} } }`;
const POSTED = `mutation ($ids: [ID!]!) { markLettersPosted(ids: $ids) { ${SHOWN} } }`;
const NOT_POSTED = `mutation ($id: ID!) { letterNotPosted(id: $id) { ${SHOWN} } }`;
const TOLD = `mutation ($id: ID!, $way: OtherWay!) { toldAnotherWay(id: $id, way: $way) { ${SHOWN} } }`;
const SAY = 'mutation ($address: String) { sayMyPostalAddress(address: $address) { memberId lines } }';
const REACH = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { reachBy } }';
const mailsToDale = async () => (await api.mail()).filter(({ to }) => to.includes('dale@home.example'));

test('Dale says that letters are the safe way, and where they go: sealed, told to Dale alone and to the team one at a time, each look on record', async () => {
  await parent.ask(REACH, { input: { reachBy: ['POST'], email: 'dale@home.example', reachNote: 'A plain envelope.' } });
  expect(await parent.refusal(SAY, { address: 'somewhere' })).toBe('ADDRESS_NOT_UNDERSTOOD');
  expect((await parent.ask<{ sayMyPostalAddress: object }>(SAY, { address: '4 Sample Street, Blackpool fy19zz' })).sayMyPostalAddress).toEqual({ memberId: dale, lines: ['4 Sample Street', 'Blackpool', 'FY1 9ZZ'] });
  expect(JSON.stringify(await api.database.query('select * from members.postal_address'))).not.toMatch(/Sample|FY1/);
  expect(JSON.stringify(await api.facts())).not.toMatch(/Sample|FY1/);
  const read = 'query ($id: ID!) { postalAddress(memberId: $id) { lines } }';
  expect(await coordinator.ask(read, { id: dale })).toEqual({ postalAddress: { lines: ADDRESS.split('\n') } });
  expect((await api.facts()).some(({ name, subjectId }) => name === 'members.postal-address-read' && subjectId === (dale as string))).toBe(true);
  expect(await parent.refusal(read, { id: dale })).toBe('FORBIDDEN');
  for (const other of ['practitioner', 'administrator', 'dpo', 'hr']) expect(await (await api.as(other)).refusal(read, { id: dale })).toBe('FORBIDDEN');
});

test('what would have gone by mail waits as a letter, with a day by which it is posted so that it is there in time, and nothing is mailed', async () => {
  const before = (await mailsToDale()).length;
  await askForPermission();
  expect((await mailsToDale()).length).toBe(before);
  expect(await open()).toEqual([expect.objectContaining({
    kind: 'PERMISSION_REQUEST', toName: 'Dale Reed', state: 'WAITING', postBy: '2026-11-24', arriveBy: '2026-12-03', late: false, tooLate: false, reachNote: 'A plain envelope.', whyNotPrint: null, whyNotPost: 'LETTER_NOT_PRINTED',
  })]);
  await api.runJobs();
  expect(await open()).toHaveLength(1);
  expect(await parent.refusal(`{ lettersToPost { id } }`)).toBe('FORBIDDEN');
});

test('it is printed: a tagged file with who it is for, where it comes back to, and the same words as the mail, the link among them in large letters', async () => {
  const [letter] = await open();
  const id = letter!.id;
  const file = (who: Visitor, ids = id) => who.fetch(`/files/letters.pdf?ids=${ids}`);
  expect((await file(coordinator)).status).toBe(404);
  expect(await coordinator.refusal(POSTED, { ids: [id] })).toBe('LETTER_NOT_PRINTED');
  expect(await coordinator.refusal(PRINT, { ids: [] })).toBe('ANSWER_MISSING');
  expect(await coordinator.refusal(PRINT, { ids: [id, newId()] })).toBe('NOT_FOUND');
  expect((await open())[0]?.state).toBe('WAITING');
  await coordinator.ask(PRINT, { ids: [id] });
  const answer = await file(coordinator);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
  const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect([bytes.startsWith('%PDF-1.7'), bytes.includes('/MarkInfo'), bytes.includes('/Figure')]).toEqual([true, true, true]);
  expect(bytes).not.toContain('children');
  expect((await file(parent)).status).toBe(403);
  // A home address and a private link want more than one mailed code.
  const once = api.visitor();
  once.setCookie('alongside-session', await api.get(AccountsDoor).openSession((await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id, 1));
  expect(await once.refusal(PRINT, { ids: [id] })).toBe('STEP_UP_FIRST');
  expect(await (await file(once)).json()).toMatchObject({ refusal: { code: 'STEP_UP_FIRST' } });
  expect((await file(api.visitor())).status).toBe(401);
  expect((await file(coordinator, 'nonsense')).status).toBe(404);
});

test('posted is kept, and Dale and the team read the same: a letter, and the day', async () => {
  const [letter] = await open();
  const id = letter!.id;
  const { markLettersPosted } = await coordinator.ask<{ markLettersPosted: Shown[] }>(POSTED, { ids: [id] });
  expect(markLettersPosted).toEqual([expect.objectContaining({ state: 'POSTED', postedOn: '2026-11-23', whyNotTakeBackPosted: null })]);
  expect(await open()).toEqual([]);
  const mine = await parent.ask<{ myMessages: object[] }>('{ myMessages { kind channel postedOn } }');
  expect(mine.myMessages).toContainEqual({ kind: 'PERMISSION_REQUEST', channel: 'POST', postedOn: '2026-11-23' });
  const team = await coordinator.ask<{ deliveries: object[] }>('{ deliveries(state: SENT) { toName channel postedOn } }');
  expect(team.deliveries).toContainEqual({ toName: 'Dale Reed', channel: 'POST', postedOn: '2026-11-23' });
  expect(await coordinator.refusal(POSTED, { ids: [id] })).toBe('LETTER_SETTLED');
  await coordinator.ask(NOT_POSTED, { id });
  expect((await open())[0]?.state).toBe('PRINTED');
  expect((await parent.ask<{ myMessages: object[] }>('{ myMessages { channel } }')).myMessages).not.toContainEqual({ channel: 'POST' });
  await coordinator.ask(POSTED, { ids: [id] });
  await api.clock.set('2026-11-24T09:00:00Z');
  expect(await coordinator.refusal(NOT_POSTED, { id })).toBe('LETTER_POSTED_BEFORE');
});

test('what would come too late is rung about, and how they were told is kept', async () => {
  await askForPermission('2026-11-26', '2026-11-27');
  const [letter] = await open();
  expect(letter).toMatchObject({ tooLate: true, late: false });
  const { toldAnotherWay } = await coordinator.ask<{ toldAnotherWay: object }>(TOLD, { id: letter!.id, way: 'RANG' });
  expect(toldAnotherWay).toMatchObject({ state: 'TOLD_ANOTHER_WAY', told: 'RANG' });
  expect(await coordinator.refusal(TOLD, { id: letter!.id, way: 'RANG' })).toBe('LETTER_SETTLED');
  expect(await open()).toEqual([]);
});

test('a letter that is no longer so is not printed', async () => {
  const asked = await askForPermission();
  const [letter] = await open();
  await api.get(ConsentDoor).answer(asked, 'yes', null, { kind: 'link', personId: dale, roles: [], purpose: 'journey', assurance: 1 });
  const { printLetters } = await coordinator.ask<{ printLetters: Shown[] }>(PRINT, { ids: [letter!.id] });
  expect(printLetters.map(({ state }) => state)).toEqual(['NOT_NEEDED']);
  expect(await open()).toEqual([]);
});

test('while a letter waits another way can become the safe one, and then it goes that way; without an address, and where post is not safe, somebody rings', async () => {
  await askForPermission();
  expect(await open()).toHaveLength(1);
  await parent.ask(REACH, { input: { reachBy: ['EMAIL'], email: 'dale@home.example' } });
  const before = (await mailsToDale()).length;
  await settle();
  await api.runJobs();
  expect([(await open()).length, (await mailsToDale()).length]).toEqual([0, before + 1]);
  await parent.ask(REACH, { input: { reachBy: ['POST'], email: null } });
  await parent.ask(SAY, { address: null });
  await askForPermission();
  const failed = async () => (await coordinator.ask<{ deliveries: { id: string; toName: string; problem: string }[] }>('{ deliveries(state: FAILED) { id toName problem } }')).deliveries.filter(({ toName }) => toName === 'Dale Reed');
  expect((await failed()).map(({ problem }) => problem)).toContain('NO_POSTAL_ADDRESS');
  await parent.ask(SAY, { address: ADDRESS });
  const stuck = (await failed()).find(({ problem }) => problem === 'NO_POSTAL_ADDRESS');
  await coordinator.ask('mutation ($id: ID!) { sendMessageAgain(id: $id) { state } }', { id: stuck!.id });
  await api.runJobs();
  expect(await open()).toHaveLength(1);
  await parent.ask(REACH, { input: { reachBy: [], email: null } });
  await askForPermission();
  expect((await failed()).map(({ problem }) => problem)).toContain('NO_ADDRESS');
});

test('the rules of the table hold for whoever writes past us: no letter told and posted at once, none posted unprinted', async () => {
  const [row] = await api.database.query<{ id: string }>("select id from messages.paper_letter where state = 'posted' limit 1");
  await expect(api.database.query('update messages.paper_letter set told = $2 where id = $1', [row!.id, 'rang'])).rejects.toThrow('paper_letter_told');
  await expect(api.database.query('update messages.paper_letter set printed_at = null where id = $1', [row!.id])).rejects.toThrow('paper_letter_printed');
  await expect(api.database.query("update messages.message set state = 'to-post', sent_at = null where id = (select id from messages.message where channel = 'email' limit 1)")).rejects.toThrow('message_to_post_on_paper');
});

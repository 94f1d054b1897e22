import { AccountsDoor } from '@alongside/accounts/server';
import { id as idOf, plainDate, systemActor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import { letterTo, linkIn, replyPage } from './letters';
import type { Visitor } from './visitor';

let api: ApiFixture;
let priya: Visitor;
let witness: string;
const by = systemActor('journey');

const WRITE = 'mutation ($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id } }';
const ASK = 'mutation ($question: JoiningQuestion!) { askForJoining(question: $question) { id standing askings { id } } }';
const AGAIN = 'mutation ($id: ID!) { askForJoiningAgain(id: $id) { standing } }';
const END = 'mutation ($id: ID!) { endJoiningAsking(id: $id) { standing } }';
const SAID = 'mutation ($said: JoiningAnswerByHand!) { recordJoiningAnswer(said: $said) { standing } }';
const TAKE = 'mutation ($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id stage welcomeSteps { name done } } }';
const CLOSE = 'mutation ($id: ID!) { closeEnquiry(id: $id, because: NOT_NOW) }';
const WORD = `query ($id: ID!) { enquiry(id: $id) {
  joiningWord { standing askings { id state name relation email sentBy daysAgo linkUntil linkRanOut answeredOn whyNotAskAgain said { answer method saidOn collectedBy witnessedBy scanFileId version told { question whoSees format } } } }
  joiningForm { words { question } wordings { id language format } }
} }`;

interface Asking { id: string; state: string; said: { method: string }[] }
interface Word { enquiry: { joiningWord: { standing: string; askings: Asking[] }; joiningForm: { words: { question: string }; wordings: { id: string; format: string }[] } } }
interface Taken { takeInEnquiry: { id: string; stage: string; welcomeSteps: { name: string; done: boolean }[] } }

beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
  witness = (await api.get(AccountsDoor).personByDemoKey('hr'))?.id ?? '';
});
afterAll(() => api?.close());
beforeEach(() => Promise.all(['platform.stranger_ask', 'platform.stranger_send'].map((table) => api.database.query(`delete from ${table}`))));

let many = 0;
/** Somebody whom Priya talked with at the door. */
async function child(different: Record<string, unknown> = {}): Promise<string> {
  const input = { name: 'Robin', kind: 'YOUNG_PERSON', age: '13', cameBy: 'DOOR', channel: 'EMAIL', address: `robin${++many}@child.example`, agreed: true, talked: true, ...different };
  return (await priya.ask<{ writeDownEnquiry: { id: string } }>(WRITE, { input })).writeDownEnquiry.id;
}
const question = (enquiryId: string, different: Record<string, unknown> = {}) => ({ question: { enquiryId, name: 'Kim Fox', relation: 'MOTHER', way: 'EMAIL', email: `kim${many}@home.example`, ...different } });
const word = async (id: string) => (await priya.ask<Word>(WORD, { id })).enquiry;
async function asked(id: string, different: Record<string, unknown> = {}): Promise<{ path: string; askingId: string }> {
  const { askForJoining } = await priya.ask<{ askForJoining: { askings: { id: string }[] } }>(ASK, question(id, different));
  await api.runJobs();
  return { path: linkIn(await letterTo(api, String(different.email ?? `kim${many}@home.example`)), '/c/'), askingId: askForJoining.askings.at(-1)?.id ?? '' };
}
const shownOn = (page: string) => /name="shown" value="([^"]+)"/.exec(page)?.[1] ?? '';
const tap = async (path: string, answer: string) => api.visitor().post(path, { answer, shown: shownOn(await replyPage(api, path)) });
const robin = (different: Record<string, unknown> = {}) => ({ fullName: 'Robin Fox', kind: 'YOUNG_PERSON', bornOn: '2013-05-01', ...different });
async function byHand(enquiryId: string, different: Record<string, unknown> = {}) {
  const { joiningForm } = await word(enquiryId);
  return { said: { enquiryId, name: 'Kim Fox', relation: 'MOTHER', answer: 'YES', saidOn: '2026-11-20', shown: joiningForm.wordings[0]?.id, witnessId: witness, ...different } };
}
const rows = async (sql: string, values: readonly unknown[] = []) => JSON.stringify(await api.database.query(sql, values));

describe('a mother says yes by her link', () => {
  test('one tap, and only then Robin comes in; nothing in the letter, the log or the address tells who it is about', async () => {
    const id = await child();
    const { path } = await asked(id);
    const letter = await letterTo(api, `kim${many}@home.example`);
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/Robin|Kim|child|join|group|care/i);
    expect(await rows('select * from consent.joining_link')).not.toContain(path.slice(3));
    expect((await word(id)).joiningWord).toMatchObject({ standing: 'WAITING', askings: [{ state: 'ASKED', name: 'Kim Fox', relation: 'MOTHER', daysAgo: 0, linkUntil: '2026-12-07', linkRanOut: false, said: [] }] });
    expect(await priya.refusal(TAKE, { id, input: robin() })).toBe('GUARDIAN_WORD_WAITING');

    const page = await replyPage(api, path);
    expect(page).toContain('Can Robin be part of our group?');
    expect(page).not.toContain('<script');
    expect(page.length).toBeLessThan(8_000);
    expect((await word(id)).joiningWord.standing).toBe('WAITING');
    expect((await tap(path, 'yes')).status).toBe(303);
    expect(await replyPage(api, path)).toContain('Thank you, Kim. You said yes.');

    expect((await word(id)).joiningWord).toMatchObject({
      standing: 'YES', askings: [{ state: 'YES', answeredOn: '2026-11-23', said: [{ answer: 'YES', method: 'REPLY_LINK', collectedBy: null, version: 1, told: { question: 'Can Robin be part of our group?', format: 'STANDARD' } }] }],
    });
    const { takeInEnquiry: member } = await priya.ask<Taken>(TAKE, { id, input: robin() });
    expect(member.stage).toBe('ONBOARDING');
    // Kim is written down, and opens nothing before somebody of the team has asked what she is responsible for.
    expect(member.welcomeSteps).toContainEqual({ name: 'GUARDIAN', done: false });
    expect(await api.get(MembersDoor).guardiansOf(idOf(member.id), plainDate('2026-11-23'))).toEqual([]);
    expect(await rows('select relation, responsibility, confirmed_on from members.guardianship where member_id = $1', [member.id])).toBe('[{"relation":"mother","responsibility":"not-asked","confirmed_on":null}]');
    expect(await rows('select name, email, state from consent.joining_asking where enquiry_id = $1', [id])).toBe('[{"name":null,"email":null,"state":"yes"}]');
    expect(await rows('select word_on from members.enquiry where id = $1', [id])).toContain('2026-11-23');
    expect(JSON.stringify(await api.facts())).not.toMatch(/Kim Fox|home\.example|child\.example/);
    expect(await replyPage(api, path)).toContain('Nothing has to be answered here any more');
  });

  test('confirmed with how we know, she counts; not before, and not without', async () => {
    const id = await child();
    await tap((await asked(id)).path, 'yes');
    const { takeInEnquiry: member } = await priya.ask<Taken>(TAKE, { id, input: robin({ legalStatus: 'AT_HOME' }) });
    const status = { memberId: member.id, kind: 'AT_HOME', from: '2026-11-23', checked: true, evidence: 'Her school, by phone', holdersDisagree: false };
    await priya.ask('mutation ($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: status });
    const leisure = async () => (await api.get(MembersDoor).decisionHoldersOf(idOf(member.id), 'leisure', plainDate('2026-11-23')));
    expect(await leisure()).toMatchObject({ maySign: [], stop: 'NOBODY_CONFIRMED' });
    const { member: around } = await priya.ask<{ member: { peopleAround: { id: string }[] } }>('query ($id: ID!) { member(id: $id) { peopleAround { id confirmedHow responsibility } } }', { id: member.id });
    await priya.ask('mutation ($id: ID!) { confirmGuardian(id: $id, responsibility: HOLDS, how: SAW_PAPER) { peopleAround { confirmedHow } } }', { id: around.peopleAround[0]?.id });
    expect(await leisure()).toMatchObject({ maySign: [{ capacity: 'parent' }], stop: null });
  });

  test('the second tap, another answer and a forged link change nothing, and each says what to do', async () => {
    const id = await child();
    const { path } = await asked(id);
    const shown = shownOn(await replyPage(api, path));
    await tap(path, 'no');
    const before = (await api.facts()).length;
    const again = await api.visitor().post(path, { answer: 'yes', shown });
    expect([again.status, (await again.text()).includes('You said no.')]).toEqual([422, true]);
    expect((await api.visitor().fetch('/c/00000000000000000000000000')).status).toBe(404);
    expect((await api.visitor().post('/c/00000000000000000000000000', { answer: 'yes' })).status).toBe(404);
    expect(await api.facts()).toHaveLength(before);
    expect((await word(id)).joiningWord.standing).toBe('NO');
  });

  test('an answer to words that were not shown is asked again', async () => {
    const id = await child();
    const { path } = await asked(id);
    const other = (await api.database.query<{ id: string }>("select id from consent.consent_form where purpose = 'travel' limit 1"))[0]?.id ?? '';
    expect((await api.visitor().post(path, { answer: 'yes', shown: other })).status).toBe(422);
    expect((await api.visitor().post(path, { answer: 'perhaps' })).status).toBe(422);
    expect((await word(id)).joiningWord.standing).toBe('WAITING');
  });

  test('she reads it in Easy Read, and the proof says so', async () => {
    const id = await child();
    const { path } = await asked(id);
    await api.visitor().post(path, { format: 'easy-read' });
    expect(await replyPage(api, path)).toContain('Can Robin join our group?');
    await tap(path, 'yes');
    expect((await word(id)).joiningWord.askings[0]?.said).toMatchObject([{ told: { question: 'Can Robin join our group?', format: 'EASY_READ' } }]);
  });
});

describe('time goes by', () => {
  test('a link that ran out offers a new one, to the same address; the old one then says where to look', async () => {
    const id = await child();
    const { path } = await asked(id);
    const shown = shownOn(await replyPage(api, path));
    await api.clock.set('2026-12-08T09:00:00Z');
    priya = await api.as('coordinator');
    expect(await replyPage(api, path)).toContain('This link has run out');
    expect((await api.visitor().post(path, { answer: 'yes', shown })).status).toBe(422);
    expect((await word(id)).joiningWord).toMatchObject({ standing: 'WAITING', askings: [{ linkRanOut: true, daysAgo: 15 }] });
    await api.visitor().post(`${path}/renew`, {});
    await api.visitor().post(`${path}/renew`, {});
    expect(await replyPage(api, path)).toContain('We have sent you a new link');
    await api.runJobs();
    const letters = (await api.mail()).filter(({ to }) => to.includes(`kim${many}@`));
    expect(letters).toHaveLength(2);
    const newest = letters.map((letter) => linkIn(letter, '/c/')).find((one) => one !== path) ?? '';
    await tap(newest, 'yes');
    expect((await word(id)).joiningWord.standing).toBe('YES');
    await api.clock.set(JOURNEY_NOW);
    priya = await api.as('coordinator');
  });

  test('asked again by the team, the link before opens nothing', async () => {
    const id = await child();
    const { path, askingId } = await asked(id);
    const shown = shownOn(await replyPage(api, path));
    await priya.ask(AGAIN, { id: askingId });
    expect((await api.visitor().post(path, { answer: 'yes', shown })).status).toBe(422);
    expect(await replyPage(api, path)).toContain('We have sent you a new link');
  });

  test('answered after the enquiry was closed: nothing has to be answered', async () => {
    const id = await child();
    const { path } = await asked(id);
    const shown = shownOn(await replyPage(api, path));
    await priya.ask(CLOSE, { id });
    const late = await api.visitor().post(path, { answer: 'yes', shown });
    expect([late.status, (await late.text()).includes('Nothing has to be answered here any more')]).toEqual([422, true]);
    expect(await priya.refusal(ASK, question(id))).toBe('ENQUIRY_DECIDED');
  });

  test('sixteen meanwhile: their own word is enough, and the guardian’s question is over', async () => {
    const id = await child({ age: '15' });
    const { path } = await asked(id);
    const { takeInEnquiry: member } = await priya.ask<Taken>(TAKE, { id, input: robin({ bornOn: '2010-11-23' }) });
    expect(await rows('select id from members.guardianship where member_id = $1', [member.id])).toBe('[]');
    expect(await replyPage(api, path)).toContain('Nothing has to be answered here any more');
  });

  test('what led nowhere goes with its enquiry, word and proof; by itself nothing of it is changed or taken away', async () => {
    const id = await child();
    await tap((await asked(id)).path, 'no');
    await expect(api.database.query("update consent.joining_answer set decision = 'yes'")).rejects.toThrow('only ever added to');
    await expect(api.database.query('delete from consent.joining_answer')).rejects.toThrow('only ever added to');
    await api.database.query('delete from members.enquiry where id = $1', [id]);
    expect(await rows('select id from consent.joining_asking where enquiry_id = $1', [id])).toBe('[]');
  });
});

describe('on paper, or by word of mouth', () => {
  test('a yes is written down with a witness, its day and the words that were read', async () => {
    const id = await child();
    expect(await priya.refusal(SAID, await byHand(id, { witnessId: null }))).toBe('WITNESS_NEEDED');
    expect(await priya.refusal(SAID, await byHand(id, { saidOn: '2026-11-24' }))).toBe('SAID_IN_FUTURE');
    expect(await priya.refusal(SAID, await byHand(id, { shown: crypto.randomUUID() }))).toBe('WORDS_NOT_THESE');
    expect((await word(id)).joiningWord.askings).toEqual([]);
    await priya.ask(SAID, await byHand(id));
    expect((await word(id)).joiningWord).toMatchObject({ standing: 'YES', askings: [{ answeredOn: '2026-11-20', sentBy: null, said: [{ method: 'VERBAL_WITNESSED', saidOn: '2026-11-20', collectedBy: 'Priya', witnessedBy: 'Helen', version: 1 }] }] });
    await priya.ask(TAKE, { id, input: robin() });
    expect(await rows('select word_on from members.enquiry where id = $1', [id])).toContain('2026-11-20');
  });

  test('instead of a link nobody answered; and a change of mind before Robin is in', async () => {
    const id = await child();
    const { askingId } = await asked(id);
    await priya.ask(SAID, await byHand(id, { askingId }));
    expect((await word(id)).joiningWord).toMatchObject({ standing: 'YES', askings: [{ id: askingId }] });
    await priya.ask(SAID, await byHand(id, { askingId, answer: 'NO' }));
    expect((await word(id)).joiningWord.askings[0]?.said).toHaveLength(2);
    expect(await priya.refusal(TAKE, { id, input: robin() })).toBe('GUARDIAN_WORD_TALK');
  });

  test('a paper is kept beside it', async () => {
    const id = await child();
    const form = new FormData();
    form.append('purpose', 'consent-scan');
    form.append('idempotencyKey', crypto.randomUUID());
    form.append('file', new Blob([(await aPaper(1)) as never]), 'paper.pdf');
    const { id: fileId } = (await (await priya.fetch('/files', { method: 'POST', body: form })).json()) as { id: string };
    expect(await priya.refusal(SAID, await byHand(id, { witnessId: null, fileId: crypto.randomUUID() }))).toBe('NOT_FOUND');
    await priya.ask(SAID, await byHand(id, { witnessId: null, fileId }));
    expect((await word(id)).joiningWord.askings[0]?.said).toMatchObject([{ method: 'PAPER_SCAN', scanFileId: fileId, witnessedBy: null }]);
    const page = await priya.fetch(`/files/${fileId}/pages/1`);
    expect([page.status, (await (await api.as('hr')).fetch(`/files/${fileId}/pages/1`)).status]).toEqual([200, 404]);
  });
});

describe('whose word it is', () => {
  test('a mother’s no beside a father’s yes: nobody comes in before they are talked with', async () => {
    const id = await child();
    await tap((await asked(id)).path, 'no');
    const pat = await asked(id, { name: 'Pat Fox', relation: 'FATHER', email: `pat${many}@home.example` });
    await tap(pat.path, 'yes');
    expect((await word(id)).joiningWord.standing).toBe('DIFFER');
    expect(await priya.refusal(TAKE, { id, input: robin() })).toBe('GUARDIANS_DIFFER');
    const kim = (await word(id)).joiningWord.askings.find(({ state }) => state === 'NO');
    await priya.ask(AGAIN, { id: kim?.id });
    expect((await word(id)).joiningWord.standing).toBe('YES');
    await priya.ask(END, { id: kim?.id });
    expect(await priya.refusal(AGAIN, { id: kim?.id })).toBe('JOINING_OVER');
    expect(await priya.refusal(END, { id: pat.askingId })).toBe('JOINING_ANSWERED');
    await priya.ask(TAKE, { id, input: robin() });
  });

  test.each([
    ['FOSTER_CARER', 'SECTION_20', 'JOINING_WORD_NOT_ENOUGH'], ['FOSTER_CARER', null, 'JOINING_STATUS_FIRST'], ['MOTHER', null, 'JOINING_STATUS_FIRST'], ['MOTHER', 'CARE_ORDER', 'JOINING_WORD_NOT_ENOUGH'],
    ['MOTHER', 'UNACCOMPANIED', 'LEGAL_ADVICE_FIRST'], ['MOTHER', 'SECTION_20', null], ['COUNCIL_OFFICER', 'CARE_ORDER', null],
  ] as const)('of a child in care, the yes of a %s under %s: %s', async (relation, legalStatus, refused) => {
    const id = await child({ kind: 'YOUNG_PERSON_IN_CARE' });
    await priya.ask(SAID, await byHand(id, { relation }));
    expect(await priya.refusal(TAKE, { id, input: robin({ kind: 'YOUNG_PERSON_IN_CARE', legalStatus }) })).toBe(refused);
  });

  test('where it is known already, whoever’s word is not enough is not even asked', async () => {
    const id = await child({ kind: 'YOUNG_PERSON_IN_CARE' });
    expect(await priya.refusal(ASK, question(id, { relation: 'FOSTER_CARER', legalStatus: 'SECTION_20' }))).toBe('JOINING_WORD_NOT_ENOUGH');
    expect((await word(id)).joiningWord.askings).toEqual([]);
  });

  test('a guardian who is with us already keeps their account, and is on one record', async () => {
    const { id: parent } = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Kim Known', email: 'kim.known@home.example', reachBy: ['email'] }, by);
    const id = await child();
    await tap((await asked(id, { email: 'kim.known@home.example' })).path, 'yes');
    const { takeInEnquiry: member } = await priya.ask<Taken>(TAKE, { id, input: robin() });
    expect(await rows('select guardian_id from members.guardianship where member_id = $1', [member.id])).toBe(JSON.stringify([{ guardian_id: parent }]));
    expect(await rows('select guardian_id from consent.joining_asking where member_id = $1', [member.id])).toBe(JSON.stringify([{ guardian_id: parent }]));
  });
});

describe('what is typed wrong', () => {
  test.each([
    [{ relation: 'MOTHER', email: null }, 'CONTACT_MISSING'], [{ email: 'kim at home' }, 'EMAIL_NOT_UNDERSTOOD'], [{ way: 'TEXT', phone: '01253 477299' }, 'PHONE_NOT_UNDERSTOOD'], [{ name: ' ' }, 'ANSWER_MISSING'],
    [{ email: 'own@child.example' }, 'JOINING_CHILDS_ADDRESS'], [{ email: 'OWN@child.example ' }, 'JOINING_CHILDS_ADDRESS'], [{ email: 'coordinator@council.example' }, 'OWN_ANSWER_BY_HAND'],
  ] as const)('%o asks nobody: %s', async (different, code) => {
    const id = await child({ address: 'own@child.example' });
    const before = (await api.facts()).length;
    expect(await priya.refusal(ASK, question(id, different))).toBe(code);
    expect(await api.facts()).toHaveLength(before);
  });

  test('nobody is asked twice, a grown-up not at all, and nobody before somebody talked with the young person', async () => {
    const id = await child();
    await asked(id);
    expect(await priya.refusal(ASK, question(id))).toBe('JOINING_ASKED_ALREADY');
    expect(await priya.refusal(ASK, question(await child({ kind: 'PARENT', grownUp: true, age: null })))).toBe('JOINING_NOT_NEEDED');
    expect(await priya.refusal(ASK, question(await child({ talked: false })))).toBe('ENQUIRY_NOT_ANSWERED');
  });

  test('another child does not say yes', async () => {
    await api.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Sib Fox', email: 'sib@home.example', reachBy: ['email'], bornOn: plainDate('2009-01-01') }, by);
    expect(await priya.refusal(ASK, question(await child(), { email: 'sib@home.example' }))).toBe('GUARDIAN_TOO_YOUNG');
  });

  test('nobody but coordinators', async () => {
    const id = await child();
    for (const person of ['hr', 'finance-checker', 'councillor', 'dpo']) expect(await (await api.as(person)).refusal(ASK, question(id))).toBe('FORBIDDEN');
    expect(await api.visitor().refusal(ASK, question(id))).toBe('SIGN_IN_FIRST');
  });
});

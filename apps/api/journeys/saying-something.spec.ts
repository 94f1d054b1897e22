import { systemActor, type Id } from '@alongside/kernel';
import { AccountsDoor } from '@alongside/accounts/server';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const SAY = 'mutation($words: String!, $memberId: ID) { sayIt(words: $words, memberId: $memberId) }';
const MINE = '{ myVoiceItems { id words stage whoAnswers answerBy whyNotConfirm answer { outcome words } } }';
const DUE = '{ promisesDue { id daysLate ownerName whyNotAnswer sayings { memberName words } } }';
const ANSWER = 'mutation($id: ID!, $outcome: AnswerOutcome!, $words: String!) { answerVoiceItem(id: $id, outcome: $outcome, words: $words) { stage } }';
const PUBLISH = 'mutation($id: ID!, $said: String!, $did: String!) { publishChange(id: $id, said: $said, did: $did) { id } }';

let api: ApiFixture;
let maria: Visitor, tess: Visitor, priya: Visitor;
let mariaId: Id<'Member'>;

beforeAll(async () => {
  api = await apiFixture();
  const open = async (demoKey: string, fullName: string) => {
    const firstName = fullName.split(' ')[0] ?? '';
    const email = `${firstName.toLowerCase()}@family.example`;
    const by = systemActor('journey');
    const id = await api.get(AccountsDoor).openAccount({ displayName: fullName, firstName, email, audience: 'adult', roles: ['parent-carer'], demoKey }, by);
    return (await api.get(MembersDoor).joinMember({ id, kind: 'parent', fullName, email, reachBy: ['email'] }, by)).id;
  };
  mariaId = await open('parent', 'Maria Thornton');
  [maria, tess, priya] = [await api.as('parent'), await api.as('trainer'), await api.as('coordinator')];
});
afterAll(() => api?.close());

const kept = async () => (await api.database.query('select 1 from voice.saying')).length;

describe('words that cannot be kept', () => {
  test.each([
    ['nothing', '', 'ANSWER_MISSING'],
    ['only spaces', ' \n\t ', 'ANSWER_MISSING'],
    ['a NUL byte', '\u0000', 'ANSWER_MISSING'],
    ['1,001 letters', 'x'.repeat(1_001), 'ANSWER_TOO_LONG'],
  ])('%s: the question is named and nothing is written', async (_, words, code) => {
    const { refusals } = await maria.graphql(SAY, { words });
    expect(refusals).toMatchObject([{ code, field: 'words' }]);
    expect(await kept()).toBe(0);
  });

  test('in somebody else’s name are refused, and a coordinator must say whose they are', async () => {
    expect(await tess.refusal(SAY, { words: 'x', memberId: mariaId })).toBe('FORBIDDEN');
    for (const memberId of [null, 'no-id', '01900000-0000-7000-8000-000000000000']) {
      expect((await priya.graphql(SAY, { words: 'x', memberId })).refusals).toMatchObject([{ code: 'MEMBER_UNKNOWN', field: 'memberId' }]);
    }
    for (const person of ['hr', 'councillor', 'finance-checker', 'dpo']) expect(await (await api.as(person)).refusal(SAY, { words: 'x' })).toBe('FORBIDDEN');
    expect(await api.visitor().refusal(SAY, { words: 'x' })).toBe('SIGN_IN_FIRST');
    expect(await kept()).toBe(0);
  });
});

describe('one thing said, from hearing to what everybody may read', () => {
  const words = '<b>Kalt</b> 🙂 مرحبا "Open on Sundays"';
  let id: string;

  test('Maria says it; it is kept as she wrote it, with a name and a day', async () => {
    await maria.ask(SAY, { words });
    const { myVoiceItems } = await maria.ask<{ myVoiceItems: { id: string; words: string }[] }>(MINE);
    expect(myVoiceItems).toMatchObject([{ words, stage: 'HEARD', whoAnswers: 'Priya', answerBy: '2026-12-21', whyNotConfirm: 'NOT_ANSWERED_YET' }]);
    id = myVoiceItems[0]!.id;
  });

  test('nobody else sees it but those who keep promises', async () => {
    expect((await tess.ask<{ myVoiceItems: object[] }>(MINE)).myVoiceItems).toEqual([]);
    for (const person of ['parent', 'trainer', 'hr', 'councillor', 'finance-approver', 'practitioner', 'administrator', 'dpo']) {
      expect(await (await api.as(person)).refusal(DUE)).toBe('FORBIDDEN');
    }
    expect(await api.visitor().refusal(DUE)).toBe('SIGN_IN_FIRST');
    const { promisesDue } = await priya.ask<{ promisesDue: object[] }>(DUE);
    expect(promisesDue).toMatchObject([{ id, daysLate: 0, sayings: [{ memberName: 'Maria', words }] }]);
  });

  test('"we can’t" without a reason is refused; an answer reaches Maria by mail without her words in it', async () => {
    expect((await priya.graphql(ANSWER, { id, outcome: 'CANNOT', words: ' ' })).refusals).toMatchObject([{ code: 'CANNOT_NEEDS_REASON', field: 'words' }]);
    await priya.ask(ANSWER, { id, outcome: 'DID', words: 'We open on Sundays from March.' });
    await api.runReactions();
    await api.runJobs();
    const [mail] = await api.mail();
    expect(mail).toMatchObject({ subject: 'We have an answer for you', to: 'maria@family.example' });
    expect(mail?.text).toContain('We open on Sundays from March.');
    expect(mail?.text).not.toContain('Kalt');
  });

  test('Tess cannot agree in her place; to him it does not exist', async () => {
    expect(await tess.refusal('mutation($id: ID!) { confirmVoiceAnswer(id: $id) { id } }', { id })).toBe('NOT_FOUND');
  });

  test('what everybody reads names nobody', async () => {
    expect((await priya.graphql(PUBLISH, { id, said: 'Maria wants Sundays.', did: 'We open.' })).refusals).toMatchObject([{ code: 'CHANGE_NAMES_SOMEBODY', field: 'said' }]);
    await priya.ask(PUBLISH, { id, said: 'Open on Sundays.', did: 'We open on Sundays from March.' });
    const { publicChanges } = await api.visitor().ask<{ publicChanges: object[] }>('{ publicChanges { said did on } }');
    expect(publicChanges).toEqual([{ said: 'Open on Sundays.', did: 'We open on Sundays from March.', on: '2026-11-23' }]);
  });

  test('Maria says that is not it: it goes from the public page and is owed again', async () => {
    await maria.ask('mutation($id: ID!) { disputeVoiceAnswer(id: $id) { stage } }', { id });
    expect((await api.visitor().ask<{ publicChanges: object[] }>('{ publicChanges { id } }')).publicChanges).toEqual([]);
    expect((await priya.ask<{ promisesDue: object[] }>(DUE)).promisesDue).toMatchObject([{ id, whyNotAnswer: null }]);
  });
});

describe('what was sent', () => {
  const SENT = '{ deliveries { kind state toName whyNotSendAgain } }';

  test('is told to the coordinator without words, and to nobody else', async () => {
    const { deliveries } = await priya.ask<{ deliveries: object[] }>(SENT);
    expect(deliveries).toEqual([{ kind: 'VOICE_ANSWERED', state: 'SENT', toName: 'Maria Thornton', whyNotSendAgain: 'MESSAGE_NOT_FAILED' }]);
    for (const person of ['parent', 'hr', 'councillor', 'administrator']) expect(await (await api.as(person)).refusal(SENT)).toBe('FORBIDDEN');
    expect((await maria.ask<{ myMessages: object[] }>('{ myMessages { kind } }')).myMessages).toEqual([{ kind: 'VOICE_ANSWERED' }]);
    expect((await tess.ask<{ myMessages: object[] }>('{ myMessages { kind } }')).myMessages).toEqual([]);
  });

  test.each([0, -1, 101])('%s at once is not a page', async (first) => {
    expect((await priya.graphql('query($first: Int!) { deliveries(first: $first) { id } }', { first })).refusals).toMatchObject([{ code: 'NUMBER_OUT_OF_RANGE', field: 'first' }]);
  });

  test('can be read in the demo’s outbox, as a page without script and as data', async () => {
    const page = await api.visitor().fetch('/demo/outbox');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await page.text();
    expect(html).toContain('We have an answer for you');
    expect(html).not.toMatch(/<script|style="/);
    const [letter] = (await (await api.visitor().fetch('/demo/outbox.json')).json()) as Record<string, unknown>[];
    expect(Object.keys(letter ?? {}).sort()).toEqual(['at', 'html', 'id', 'links', 'subject', 'text', 'to']);
  });
});

import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let priya: Visitor;
let witness: string;
const WAITING = '{ childrenWaitingCount childrenWaiting { memberId knownAs step since } }';
interface Waiting { childrenWaitingCount: number; childrenWaiting: { memberId: string; knownAs: string; step: string; since: string }[] }

beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
  witness = (await api.get(AccountsDoor).personByDemoKey('hr'))?.id ?? '';
});
afterAll(() => api?.close());

const HEAD = 'Ref,Name,Type,DOB,Email,Guardian name,Relationship,Guardian email,Guardian phone,18 or over';
async function take(rows: string): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([`${HEAD}\n${rows}`]), 'children.csv');
  const { id } = (await (await priya.fetch('/files/member-imports', { method: 'POST', body: form })).json()) as { id: string };
  await priya.ask('mutation ($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { id } }', { id, key: crypto.randomUUID() });
  await api.runReactions();
  expect(await priya.ask('query ($id: ID!) { memberImport(id: $id) { state } }', { id })).toEqual({ memberImport: { state: 'DONE' } });
}
const waiting = async () => (await priya.ask<Waiting>(WAITING)).childrenWaiting;
const stepOf = async (name: string) => (await waiting()).find(({ knownAs }) => knownAs === name)?.step ?? null;
const idOf = async (name: string) => ((await api.database.query<{ id: string }>('select id from members.member where known_as = $1', [name]))[0]?.id ?? '') as Id<'Member'>;
const around = async (name: string) => (await priya.ask<{ member: { peopleAround: { id: string; name: string; relation: string; state: string; personId: string }[] } }>('query ($id: ID!) { member(id: $id) { peopleAround { id name relation state personId } } }', { id: await idOf(name) })).member.peopleAround;
const rows = async (sql: string, values: readonly unknown[] = []) => JSON.stringify(await api.database.query(sql, values));

const SHEET = `S-1,Wren Holt,child,4/3/2014,,Sana Holt,mum,sana@home.example,07700 900222,
S-2,Will Holt,child,4/3/2013,,Sana Holt,mum,sana@home.example,07700 900222,
S-3,Ash Vale,child in care,4/3/2012,,,,,,
S-4,Lee Marsh,young person,4/3/2009,,Bo Marsh,dad,,,
S-5,Maria Thornley,mum,,maria@home.example,,,,,yes
`;

test('a sheet ends in a list that somebody can work: each child under 16 with what comes next, and nobody else', async () => {
  await take(SHEET);
  expect(await priya.ask(WAITING)).toMatchObject({
    childrenWaitingCount: 3, childrenWaiting: [{ knownAs: 'Ash', step: 'NOBODY_NAMED', since: '2026-11-23' }, { knownAs: 'Will', step: 'NOT_CONFIRMED' }, { knownAs: 'Wren', step: 'NOT_CONFIRMED' }],
  });
  for (const person of ['hr', 'finance-checker', 'councillor', 'dpo']) expect(await (await api.as(person)).refusal(WAITING)).toBe('FORBIDDEN');
});

test('whom the sheet names is written down once, not yet confirmed: nothing is asked of them, sent to them or opened to them', async () => {
  const [wren, will] = [await around('Wren'), await around('Will')];
  expect(wren).toMatchObject([{ name: 'Sana Holt', relation: 'mother', state: 'NOT_CONFIRMED' }]);
  // Brother and sister have one mother.
  expect(will[0]?.personId).toBe(wren[0]?.personId);
  expect(await api.get(MembersDoor).guardiansOf(await idOf('Wren'), plainDate('2026-11-23'))).toEqual([]);
  expect(await api.get(MembersDoor).wardsOf(wren[0]?.personId as never, plainDate('2026-11-23'))).toEqual([]);
  expect(await rows('select role from accounts.role_grant where person_id = $1', [wren[0]?.personId])).toBe('[]');
  await api.runJobs();
  expect((await api.mail()).filter(({ to }) => to.includes('sana@'))).toEqual([]);
  expect(await rows('select responsibility, confirmed_on from members.guardianship where member_id = $1', [await idOf('Wren')])).toBe('[{"responsibility":"not-asked","confirmed_on":null}]');
  expect(JSON.stringify(await api.facts())).not.toMatch(/Sana|Wren|home\.example/);
});

test('the same sheet again writes nobody down twice; a new name stands beside', async () => {
  await take(SHEET);
  expect(await around('Wren')).toHaveLength(1);
  await take('S-1,Wren Holt,child,4/3/2014,,Omar Holt,dad,,,\n');
  expect((await around('Wren')).map(({ name }) => name).sort()).toEqual(['Omar Holt', 'Sana Holt']);
});

test('an address of a child of ours makes no child a guardian', async () => {
  await api.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Sib Ling', email: 'sib@home.example', reachBy: ['email'], bornOn: plainDate('2009-01-01') }, systemActor('journey'));
  await take('S-9,Tam Ling,child,4/3/2014,,Mo Ling,mum,sib@home.example,,\n');
  expect(await around('Tam')).toMatchObject([{ name: 'Mo Ling' }]);
});

test('confirmed, then asked, then a yes: by the ways there are, and the child leaves the list', async () => {
  const wren = await idOf('Wren');
  const sana = (await around('Wren')).find(({ name }) => name === 'Sana Holt');
  await priya.ask('mutation ($id: ID!) { confirmGuardian(id: $id, responsibility: HOLDS, how: SAW_PAPER) { id } }', { id: sana?.id });
  expect(await stepOf('Wren')).toBe('NOT_ASKED');
  await priya.ask('mutation ($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: wren, kind: 'AT_HOME', from: '2026-11-23', checked: true, evidence: 'Her school, by phone', holdersDisagree: false } });
  const { askConsent } = await priya.ask<{ askConsent: { id: string } }>('mutation ($question: AskConsentInput!) { askConsent(question: $question) { id } }', { question: { memberId: wren, scope: 'JOIN_GROUP' } });
  expect(await stepOf('Wren')).toBe('ASKED');
  const SPOKEN = 'mutation($spoken: SpokenAnswerInput!) { recordSpokenAnswer(spoken: $spoken) { id } }';
  for (const giverId of [sana?.personId, wren]) await priya.ask(SPOKEN, { spoken: { id: askConsent.id, giverId, answer: 'yes', witnessId: witness } });
  expect(await stepOf('Wren')).toBeNull();
  expect(await stepOf('Will')).toBe('NOT_CONFIRMED');
});

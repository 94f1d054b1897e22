import { AccountsDoor } from '@alongside/accounts/server';
import { newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const FOUND = 'query ($words: String!) { members(search: $words) { members { id fullName knownAs } } }';
const ASKED = 'query ($id: ID!) { session(id: $id) { bookings { memberId memberName } } }';
const INVITE = 'mutation ($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { id } }';
const APPLY = 'mutation ($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { id } }';

let api: ApiFixture;
let priya: Visitor;
let robin: Id<'Member'>;
let ada: Id<'Member'>;
let date: string;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const join = async (fullName: string, firstName: string, reference: string, demoKey?: string) => {
    const id = (await accounts.openAccount({ displayName: fullName, firstName, email: null, audience: 'adult', roles: ['parent-carer'], ...(demoKey && { demoKey }) }, by)) as string as Id<'Member'>;
    return (await members.joinMember({ id, kind: 'parent', fullName, knownAs: firstName, reference, reachBy: [] }, by)).id;
  };
  robin = await join('Robin Thornly', 'Robin', 'S-1', 'parent');
  ada = await join('Ada Quil', 'Addie', 'S-2');
  priya = await api.as('coordinator');
  const coordinator: Actor = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  date = await api.get(OpportunitiesDoor).openSession({
    kind: 'meeting', title: 'A meeting', plainSummary: 'We talk.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:00', place: 'Harbour House', activity: 'meeting', seats: [{ kind: 'parent-carer', count: 3 }],
  }, coordinator);
  await priya.ask(INVITE, { id: date, who: [robin, ada], key: newId() });
});
afterAll(() => api?.close());

/** Brings a sheet and takes it. */
async function take(sheet: string): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([sheet]), 'people.csv');
  const { id } = (await (await priya.fetch('/files/member-imports', { method: 'POST', body: form })).json()) as { id: string };
  await priya.ask(APPLY, { id, key: newId() });
  await api.runReactions();
}
const greeted = async () => (await (await api.as('parent')).ask<{ me: { firstName: string } }>('{ me { firstName } }')).me.firstName;
const listed = async (id: string) => (await api.get(AccountsDoor).people([id as Id<'Person'>])).map(({ displayName, firstName }) => [displayName, firstName]);
const found = async (words: string) => (await priya.ask<{ members: { members: { id: string; fullName: string; knownAs: string }[] } }>(FOUND, { words })).members.members.map((one) => [one.id, one.fullName, one.knownAs]);
const askedToTheDate = async () => Object.fromEntries((await priya.ask<{ session: { bookings: { memberId: string; memberName: string }[] } }>(ASKED, { id: date })).session.bookings.map(({ memberId, memberName }) => [memberId, memberName]));
const named = async () => (await api.facts()).filter(({ name }) => name === 'accounts.name-changed').map(({ subjectId, data }) => [subjectId, data.fields]);
const SHEET = 'Ref,Name,Type\nS-1,Robyn Thornley,Mum\nS-2,Ada Quill,Mum\n';

test('a sheet that spells a name better changes it wherever it is shown: the record, the search, the greeting, the account, the date they were asked to', async () => {
  expect([await greeted(), await askedToTheDate()]).toEqual(['Robin', { [robin]: 'Robin', [ada]: 'Addie' }]);
  await take(SHEET);
  expect(await found('Robyn')).toEqual([[robin, 'Robyn Thornley', 'Robyn']]);
  expect(await greeted()).toBe('Robyn');
  expect(await listed(robin)).toEqual([['Robyn Thornley', 'Robyn']]);
  expect((await askedToTheDate())[robin]).toBe('Robyn');
  expect((await (await api.as('parent')).ask<{ myRecord: object }>('{ myRecord { fullName knownAs } }')).myRecord).toEqual({ fullName: 'Robyn Thornley', knownAs: 'Robyn' });
});

test('a name somebody chose stays theirs; only the name they are listed by follows', async () => {
  expect(await found('Quill')).toEqual([[ada, 'Ada Quill', 'Addie']]);
  expect(await listed(ada)).toEqual([['Ada Quill', 'Addie']]);
  expect((await askedToTheDate())[ada]).toBe('Addie');
});

test('each change is on record once, without the name; the same sheet again changes nothing', async () => {
  const facts = [[robin, ['displayName', 'firstName']], [ada, ['displayName']]];
  expect((await named()).sort()).toEqual(facts.sort());
  expect(JSON.stringify(await api.facts())).not.toMatch(/Thornley|Robyn/);
  await take(SHEET);
  expect(await named()).toHaveLength(2);
});

import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const CORRECT = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { id } }';
const APPLY = 'mutation ($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { id } }';
const LOOK = 'query ($id: ID!) { memberImport(id: $id) { state newCount knownCount changedCount sameCount badRowCount differences { row knownAs field sheetSays takenBecause } problems { row column code } } }';
const TAKE = 'mutation ($id: ID!, $row: Int!, $how: KnownHow) { takeSheetsWord(id: $id, row: $row, knownHow: $how) { differences { takenBecause } } }';

let api: ApiFixture;
let priya: Visitor;
let maria: Id<'Member'>;
let robin: Id<'Member'>;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  maria = (await accounts.openAccount({ displayName: 'Maria Thornley', firstName: 'Maria', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by)) as string as Id<'Member'>;
  await members.joinMember({ id: maria, kind: 'parent', fullName: 'Maria Thornley', knownAs: 'Maria', reference: 'O-1', email: 'shared@example.org', phone: '07700 900111', reachBy: ['email'], accessNeeds: 'A ramp' }, by);
  robin = (await accounts.openAccount({ displayName: 'Robin Fox', firstName: 'Robin', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by)) as string as Id<'Member'>;
  await members.joinMember({ id: robin, kind: 'young-person', fullName: 'Robin Fox', knownAs: 'Robin', reference: 'O-2', bornOn: plainDate('2004-03-01'), reachBy: [] }, by);
  priya = await api.as('coordinator');
});
afterAll(() => api?.close());

async function bring(sheet: string | Buffer, name = 'people.csv'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([sheet as never]), name);
  return ((await (await priya.fetch('/files/member-imports', { method: 'POST', body: form })).json()) as { id: string }).id;
}
const look = async (id: string) => (await priya.ask<{ memberImport: { differences: { field: string; takenBecause: string | null }[] } & Record<string, unknown> }>(LOOK, { id })).memberImport;
async function take(id: string) {
  await priya.ask(APPLY, { id, key: newId() });
  await api.runReactions();
  return look(id);
}
const held = async () => (await api.database.query('select email, reach_by, reach_note, strengths, interests from members.member where id = $1', [maria]))[0];
const told = async () => (await (await api.as('parent')).ask<{ myRecord: { putRight: unknown[] } }>('{ myRecord { putRight { fields knownHow } } }')).myRecord.putRight;
const SHEET = 'Ref,Name,Type,Email,Mobile,Best way,Contact notes,Strengths,Interests,Access needs\nO-1,Maria Thornley,Mum,shared@example.org,07700 900111,"email, post",Any time,Chatty,panels,Deaf in one ear\n';

describe('what somebody said themself', () => {
  const own = { email: null, reach_by: ['text'], reach_note: 'Never e-mail: somebody else reads it', strengths: 'I listen', interests: ['cooking'] };

  test('no sheet takes it over: it stays, word for word, and what the sheet says is shown to look at', async () => {
    const me = await api.as('parent');
    await me.ask(CORRECT, { input: { phone: '07700 900111', reachBy: ['TEXT'], reachNote: own.reach_note, strengths: own.strengths, interests: own.interests, accessNeeds: 'A quiet room, please' } });
    const id = await bring(SHEET);
    expect((await look(id)).differences.map(({ field, takenBecause }) => [field, takenBecause])).toEqual(['EMAIL', 'REACHNOTE', 'REACHBY', 'INTERESTS', 'STRENGTHS', 'ACCESSNEEDS'].map((field) => [field, null]));
    expect(await take(id)).toMatchObject({ state: 'DONE', changedCount: 0, sameCount: 1 });
    expect(await held()).toEqual(own);
    expect((await me.ask<{ myRecord: { accessLines: { words: string }[] } }>('{ myRecord { accessLines { words } } }')).myRecord.accessLines.map(({ words }) => words)).toEqual(['A quiet room, please']);
    expect(await told()).toEqual([]);
  });

  test('where the coordinator takes the sheet’s word, with how it is known, it is written down as put right, the person reads it, and the way before is kept for a while', async () => {
    const id = await bring(SHEET);
    expect(await priya.refusal(TAKE, { id, row: 3, how: 'WORKER_SAID' })).toBe('ROW_UNKNOWN');
    await priya.ask(TAKE, { id, row: 2, how: 'WORKER_SAID' });
    await priya.ask(TAKE, { id, row: 2, how: null });
    expect((await look(id)).differences.map(({ takenBecause }) => takenBecause)).toEqual([null, null, null, null, null, null]);
    await priya.ask(TAKE, { id, row: 2, how: 'WORKER_SAID' });
    expect(await take(id)).toMatchObject({ state: 'DONE', changedCount: 1 });
    expect(await held()).toEqual({ email: 'shared@example.org', reach_by: ['email', 'post'], reach_note: 'Any time', strengths: 'Chatty', interests: ['panels'] });
    expect(await told()).toEqual([{ fields: ['CONTACT', 'OWN_WORDS'], knownHow: 'WORKER_SAID' }]);
    expect(await api.database.query('select reach_by from members.earlier_contact where member_id = $1 order by until_at desc limit 1', [maria])).toEqual([{ reach_by: ['text'] }]);
    expect(JSON.stringify(await api.facts())).not.toMatch(/Chatty|shared@/);
  });
});

test('a sheet that says somebody is grown up gives them the pages of a grown-up, and takes the young ones away', async () => {
  const roles = async () => (await api.database.query<{ role: string }>('select role from accounts.role_grant where person_id = $1 and ended_at is null', [robin])).map(({ role }) => role);
  expect(await roles()).toEqual(['young-person']);
  await take(await bring('Ref,Name,Type\nO-2,Robin Fox,Adult with lived experience\n'));
  expect(await roles()).toEqual(['parent-carer']);
});

test('a sheet we made comes back whole: nobody new, nothing changed, also who has no e-mail, phone or number', async () => {
  const members = api.get(MembersDoor);
  await members.joinMember({ kind: 'young-person-in-care', fullName: 'Sky Holt', bornOn: plainDate('2011-05-01'), reachBy: [], interests: ['tea, cake'] }, by);
  const dilys = await api.as('dpo');
  const fields = ['MARK', 'KNOWNAS', 'FULLNAME', 'KIND', 'STAGE', 'JOINEDON', 'INTERESTS', 'LANGUAGES', 'STRENGTHS', 'EMAIL', 'PHONE', 'REACHBY', 'REACHNOTE', 'TRAININGHOURS'];
  const { approveExportPurpose } = await dilys.ask<{ approveExportPurpose: { id: string } }>('mutation ($fields: [ExportField!]!) { approveExportPurpose(words: "A list to look through", fields: $fields) { id } }', { fields });
  const { askForMemberExport } = await priya.ask<{ askForMemberExport: string }>('mutation ($id: ID!, $fields: [ExportField!]!, $key: String!) { askForMemberExport(purposeId: $id, fields: $fields, idempotencyKey: $key) }', { id: approveExportPurpose.id, fields, key: newId() });
  await api.runReactions();
  const file = Buffer.from(await (await priya.fetch(`/files/member-exports/${askForMemberExport}.xlsx`)).arrayBuffer());
  expect(JSON.stringify(await readSheet(file))).toContain('Young person in care');
  const id = await bring(file, 'ours.xlsx');
  expect(await look(id)).toMatchObject({ newCount: 0, knownCount: 3, badRowCount: 0, differences: [], problems: [] });
  expect(await take(id)).toMatchObject({ newCount: 0, changedCount: 0, sameCount: 3 });
});

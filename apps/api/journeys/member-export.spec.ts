import { systemActor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let priya: Visitor;
let dilys: Visitor;
let purposeId: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  [priya, dilys] = [await api.as('coordinator'), await api.as('dpo')];
  const members = api.get(MembersDoor);
  await members.joinMember({ kind: 'parent', fullName: 'Zoë Ødegård', email: 'zoe@example.org', phone: '07700 900111', reachBy: ['text'], strengths: '=HYPERLINK("http://bad.example")', accessNeeds: 'A quiet room' }, by);
  await members.joinMember({ kind: 'foster-carer', fullName: 'Sam Holt', reachBy: [], interests: ['panels', 'tea'] }, by);
});
afterAll(() => api?.close());

const APPROVE = 'mutation ($words: String!, $fields: [ExportField!]!) { approveExportPurpose(words: $words, fields: $fields) { id fields } }';
const ASK = 'mutation ($purpose: ID!, $fields: [ExportField!]!, $kind: BroadKind, $key: String!) { askForMemberExport(purposeId: $purpose, fields: $fields, kind: $kind, idempotencyKey: $key) }';
const LIST = '{ memberExports { id purpose fields state people askedByName progress { done } } }';
const key = () => crypto.randomUUID();
const ask = async (fields: readonly string[], kind: string | null = null) => (await priya.ask<{ askForMemberExport: string }>(ASK, { purpose: purposeId, fields, kind, key: key() })).askForMemberExport;

test('the data protection officer says what sheets may be made for; nobody else can', async () => {
  expect(await priya.refusal(APPROVE, { words: 'Anything', fields: ['EMAIL'] })).toBe('FORBIDDEN');
  const { approveExportPurpose } = await dilys.ask<{ approveExportPurpose: { id: string } }>(APPROVE, { words: 'Post for the winter letter', fields: ['KNOWNAS', 'FULLNAME', 'EMAIL', 'STRENGTHS', 'INTERESTS', 'PHONE'] });
  purposeId = approveExportPurpose.id;
  for (const who of ['hr', 'dpo', 'councillor']) expect(await (await api.as(who)).refusal(ASK, { purpose: purposeId, fields: ['EMAIL'], key: key() })).toBe('FORBIDDEN');
});

test('only columns of the purpose leave, and there is none for what is sealed or for a day of birth', async () => {
  expect(await priya.refusal(ASK, { purpose: purposeId, fields: ['KNOWNAS', 'REACHNOTE'], key: key() })).toBe('EXPORT_FIELD_NOT_APPROVED');
  for (const field of ['ACCESSNEEDS', 'BORNON']) await expect(priya.graphql(ASK, { purpose: purposeId, fields: [field], key: key() })).rejects.toThrow('does not exist');
});

test('the sheet is made while nobody waits, taken away by whoever asked and nobody else, and holds no sum', async () => {
  const exportId = await ask(['FULLNAME', 'STRENGTHS', 'PHONE', 'INTERESTS']);
  expect(await priya.ask(LIST)).toMatchObject({ memberExports: [{ state: 'MAKING', people: 0 }] });
  expect((await priya.fetch(`/files/member-exports/${exportId}.xlsx`)).status).toBe(404);
  await api.runReactions();
  expect(await priya.ask(LIST)).toMatchObject({ memberExports: [{ state: 'READY', people: 2, purpose: 'Post for the winter letter', askedByName: 'Priya Nair' }] });
  const answer = await priya.fetch(`/files/member-exports/${exportId}.xlsx`);
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()));
  expect(rows).toEqual([
    ['Full name', 'Likes to help with', 'Good at', 'Phone'], ['Zoë Ødegård', null, '\'=HYPERLINK("http://bad.example")', '07700900111'], ['Sam Holt', 'panels, tea', null, null],
  ]);
  for (const who of ['dpo', 'hr']) expect([403, 404]).toContain((await (await api.as(who)).fetch(`/files/member-exports/${exportId}.xlsx`)).status);
  expect((await api.visitor().fetch(`/files/member-exports/${exportId}.xlsx`)).status).toBe(401);
  const facts = (await api.facts()).filter(({ name }) => name.startsWith('members.export'));
  expect(facts.map(({ name }) => name)).toEqual(['members.export-purpose-approved', 'members.export-asked', 'members.export-made', 'members.export-taken-away', 'members.export-read', 'members.export-read']);
  expect(JSON.stringify(facts)).not.toMatch(/Zoë|900111/);
  expect(await dilys.ask(LIST)).toMatchObject({ memberExports: [{ id: exportId, people: 2 }] });
});

test('a kind of people alone, and after a day nothing is left of the sheet', async () => {
  const exportId = await ask(['FULLNAME'], 'CARER');
  await api.runReactions();
  const rows = await readSheet(Buffer.from(await (await priya.fetch(`/files/member-exports/${exportId}.xlsx`)).arrayBuffer()));
  expect(rows).toEqual([['Full name'], ['Sam Holt']]);
  await api.clock.set('2026-11-24T10:00:00Z');
  await api.runJobs();
  expect((await priya.fetch(`/files/member-exports/${exportId}.xlsx`)).status).not.toBe(200);
  expect(await api.database.query('select 1 from members.member_export where file_sealed is not null')).toEqual([]);
});

test('a purpose that ended makes no more sheets', async () => {
  [priya, dilys] = [await api.as('coordinator'), await api.as('dpo')];
  await dilys.ask('mutation ($id: ID!) { endExportPurpose(id: $id) { endedOn } }', { id: purposeId });
  expect(await priya.refusal(ASK, { purpose: purposeId, fields: ['FULLNAME'], key: key() })).toBe('EXPORT_PURPOSE_ENDED');
});

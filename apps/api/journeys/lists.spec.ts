import { readFileSync } from 'node:fs';

import { systemActor } from '@alongside/kernel';
import { AccountsDoor } from '@alongside/accounts/server';
import { MembersDoor } from '@alongside/members/server';
import { buildSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const roles = ['coordinator', 'hr', 'dpo', 'administrator', 'finance-checker', 'safeguarding-lead', 'councillor'] as const;

let api: ApiFixture;
let priya: Visitor;
beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
});
afterAll(() => api?.close());

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
/** Whatever takes `first` and can be asked without anything else. */
const paged = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) => args.some(({ name }) => name === 'first') && args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined));

test('no list hands out more than a hundred, or none, whoever asks', async () => {
  expect(paged.length).toBeGreaterThan(15);
  const handedOut: string[] = [];
  const refused = new Set<string>();
  for (const role of roles) {
    const who = await api.as(role);
    for (const { name, type } of paged) {
      for (const first of [0, 101, 5_000]) {
        const code = await who.refusal(`{ ${name}(first: ${first})${isObjectType(getNamedType(type)) ? ' { __typename }' : ''} }`);
        if (code === null) handedOut.push(`${name}(first: ${first}) to ${role}`);
        if (code === 'NUMBER_OUT_OF_RANGE') refused.add(name);
      }
    }
  }
  expect(handedOut).toEqual([]);
  expect(paged.map(({ name }) => name).filter((name) => !refused.has(name))).toEqual([]);
});

test('notes come page by page, newest first, each once', async () => {
  const { id } = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Reed', reachBy: [] }, by);
  for (let count = 1; count <= 7; count += 1) {
    await priya.ask('mutation($id: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $id, input: $input, idempotencyKey: $key) { id } }', { id, input: { words: `Note ${count}`, kept: null }, key: crypto.randomUUID() });
  }
  const page = async (after: string | null) => (await priya.ask<{ memberNotes: { id: string; words: string }[] }>('query($id: ID!, $after: ID) { memberNotes(memberId: $id, first: 3, after: $after) { id words } }', { id, after })).memberNotes;
  const seen: string[] = [];
  for (let notes = await page(null); notes.length > 0; notes = await page(notes.at(-1)!.id)) seen.push(...notes.map(({ words }) => words));
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((count) => `Note ${count}`));
});

test('colleagues are found among everybody, by letters of a name or an address', async () => {
  const accounts = api.get(AccountsDoor);
  for (const name of ['Zoe Quartz', 'Zack Quill']) await accounts.openAccount({ displayName: name, firstName: name.split(' ')[0]!, email: `${name.split(' ')[1]!.toLowerCase()}@council.example`, audience: 'staff', roles: ['hr'] }, by);
  const administrator = await api.as('administrator');
  const named = async (first: number, letters: string | null) => (await administrator.ask<{ colleagues: { name: string }[] }>('query($first: Int!, $named: String) { colleagues(first: $first, named: $named) { name } }', { first, named: letters })).colleagues.map(({ name }) => name);
  expect([await named(1, null), await named(10, 'QU'), await named(10, 'quill@'), await named(10, '%')]).toEqual([[expect.any(String)], ['Zack Quill', 'Zoe Quartz'], ['Zack Quill'], []]);
});

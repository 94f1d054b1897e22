import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { buildSchema, isObjectType } from 'graphql';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { pagesQuestions } from '../src/pages-questions';
import { productionFixture, type ProductionFixture } from './production-fixture';
import type { Visitor } from './visitor';

/** As a page of an earlier release asked it; no page asks it so today. */
const before = 'query MeBefore { me { firstName __typename } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const key = 'the-key-of-the-library-of-figures';

let api: ProductionFixture;
let owner: Client;
beforeAll(async () => {
  api = await productionFixture({ INTEGRATION_KEYS: `library:${sha256(key)}` }, { trusted: new Map([...pagesQuestions, [sha256(before), before]]), longestMs: 2_000 });
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await api?.close();
});

const idOf = (name: string) => [...pagesQuestions].find(([, text]) => new RegExp(`^\\w+ ${name}\\b`).test(text))?.[0];
const post = (who: Visitor, body: unknown, headers: Record<string, string> = {}) =>
  who.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
const codeIn = (text: string) => (JSON.parse(text) as { errors?: { extensions: { refusal: { code: string } } }[] }).errors?.[0]?.extensions.refusal.code;
const withKey = { authorization: `Bearer ${key}` };

test('a page asks by the name of its question; a page of the release before, too', async () => {
  const priya = await api.as('coordinator');
  const shell = await post(priya, { documentId: idOf('Shell'), variables: {} });
  expect([shell.status, await shell.json()]).toMatchObject([200, { data: { me: { firstName: 'Priya' } } }]);
  expect(await (await post(priya, { documentId: sha256(before) })).json()).toEqual({ data: { me: { firstName: 'Priya', __typename: 'Me' } } });
});

test('a question that is none of ours is refused, in the same bytes whatever it was', async () => {
  const priya = await api.as('coordinator');
  const answers = new Set<string>();
  for (const body of [
    { query: '{ me { firstName } }' }, { query: '{ mee { firstName } }' }, { query: '{' }, { query: '{ __schema { types { name } } }' }, { query: '{ __typename }' }, {}, { documentId: '' },
    { documentId: 'x' }, { documentId: sha256('nothing') }, { documentId: 5 }, { documentId: ['a'] }, { documentId: idOf('Shell')?.slice(1) }, { documentId: idOf('Shell')?.toUpperCase() },
    { extensions: { persistedQuery: { version: 1, sha256Hash: idOf('Shell') } } }, { persisted: true, query: idOf('Shell') },
  ]) answers.add(await (await post(priya, body)).text());
  expect(answers.size).toBe(1);
  const [answer = ''] = answers;
  expect(codeIn(answer)).toBe('QUESTION_NOT_KNOWN');
  expect(answer).not.toMatch(/did you mean|firstName|Shell|[0-9a-f]{64}/i);
});

test('many questions in one are no question, and a letter of 100 kB is too long', async () => {
  const visitor = api.visitor();
  const one = { documentId: idOf('Shell'), variables: {} };
  expect((await post(visitor, [one, one])).status).toBe(400);
  expect((await post(visitor, { ...one, variables: { long: 'x'.repeat(101 * 1024) } })).status).toBe(413);
  expect((await post(visitor, { ...one, variables: { long: 'x'.repeat(90 * 1024) } })).status).toBe(200);
});

test('the council’s own programs may write questions with their key; it opens nothing, and without it nothing is written', async () => {
  const priya = await api.as('coordinator');
  const asked = { query: '{ me { firstName } }' };
  expect(await (await post(priya, asked, withKey)).json()).toEqual({ data: { me: { firstName: 'Priya' } } });
  expect(await (await post(api.visitor(), { query: '{ permissions { rule } }' }, withKey)).text()).toContain('SIGN_IN_FIRST');
  expect(codeIn(await (await post(priya, asked, { authorization: `Bearer ${key}x` })).text())).toBe('QUESTION_NOT_KNOWN');
  expect(codeIn(await (await post(priya, { query: '{ __schema { types { name } } }' }, withKey)).text())).toBe('QUESTION_NOT_UNDERSTOOD');
  expect(await (await post(priya, { query: '{ me { fistName } }' }, withKey)).text()).not.toMatch(/did you mean|firstName/i);
});

test('what is done through a program is on record with the program’s name', async () => {
  const hr = await api.as('hr');
  const { data } = (await (await post(hr, { query: 'mutation { askToAddAuthenticator { secret } }' }, withKey)).json()) as { data: { askToAddAuthenticator: unknown } };
  expect(data.askToAddAuthenticator).toBeTruthy();
  await (await post(hr, { query: 'mutation { signOut }' }, withKey)).json();
  const { rows } = await owner.query("select purpose from platform.event where name = 'accounts.signed-out'");
  expect(rows).toEqual([{ purpose: 'signed-in, through library' }]);
});

test('nobody gets more than a hundred rows at once, whatever they ask for', async () => {
  const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
  const staff = await Promise.all(['coordinator', 'hr', 'finance-checker', 'finance-approver', 'councillor', 'practitioner', 'trainer', 'administrator', 'dpo', 'safeguarding-lead'].map((one) => api.as(one)));
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'first'));
  expect(lists.length).toBeGreaterThan(15);
  const unlimited: string[] = [];
  for (const { name, args, type } of lists) {
    const others = args.filter((arg) => arg.name !== 'first' && String(arg.type).endsWith('!') && arg.defaultValue === undefined);
    const variables = Object.fromEntries(others.map((arg) => [arg.name, String(arg.type).startsWith('ID') ? crypto.randomUUID() : {}]));
    const declared = others.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const inner = isObjectType(schema.getType(String(type).replace(/[[\]!]/g, ''))) ? '{ __typename }' : '';
    const query = `query ${declared ? `(${declared})` : ''} { ${name}(first: 101${others.map((arg) => `, ${arg.name}: $${arg.name}`).join('')}) ${inner} }`;
    const codes = await Promise.all(staff.map(async (one) => codeIn(await (await post(one, { query, variables }, withKey)).text()) ?? 'answered'));
    if (!codes.includes('NUMBER_OUT_OF_RANGE')) unlimited.push(`${name}: ${[...new Set(codes)].join(', ')}`);
  }
  expect(unlimited).toEqual([]);
});

test('what waits too long for the database is stopped there too, and the asker is told', async () => {
  const priya = await api.as('coordinator');
  const people = () => post(priya, { query: '{ members(first: 1) { __typename } }' }, withKey);
  await owner.query('begin; lock table members.member in access exclusive mode');
  const answer = await (await people()).text();
  const { rows } = await owner.query("select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
  await owner.query('rollback');
  expect([codeIn(answer), rows[0]?.waiting]).toEqual(['TOOK_TOO_LONG', 0]);
  expect(codeIn(await (await people()).text())).toBeUndefined();
});

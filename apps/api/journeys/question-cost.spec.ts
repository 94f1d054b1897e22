import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { costOf, MOST_COST } from '@alongside/platform/graphql';
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { pagesQuestions } from '../src/pages-questions';
import { productionFixture, type ProductionFixture } from './production-fixture';

const key = 'the-key-of-somebody-who-asks-a-lot';

let api: ProductionFixture;
beforeAll(async () => {
  api = await productionFixture({ INTEGRATION_KEYS: `library:${createHash('sha256').update(key).digest('hex')}` });
});
afterAll(() => api?.close());

const refused = async (personKey: string, query: string, variables: Record<string, unknown> = {}) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const answer = await (await (await api.as(personKey)).fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
  const { data, errors } = answer as { data: unknown; errors?: { extensions: { refusal: { code: string; params?: unknown } } }[] };
  return { data, refusal: errors?.[0]?.extensions.refusal };
};
const ofEach = `query ($first: Int!) { members(first: $first) { members { id ${Array.from({ length: 6 }, (_, at) => `l${at}: languages { code }`).join(' ')} } } }`;
const looks = async () => (await api.database.first<{ count: number }>("select count(*)::int as count from platform.event where name not like 'accounts.signed-%'"))?.count;

test('every question of our own pages stays far below the limit, also those of earlier releases', () => {
  const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
  const costs = [...pagesQuestions.values()].map((text) => ({ name: /^\w+ (\w+)/.exec(text)?.[1] ?? '', cost: costOf(schema, parse(text), 'at most') })).sort((one, other) => other.cost - one.cost);
  process.stdout.write(`The dearest: ${costs.slice(0, 5).map(({ name, cost }) => `${name} ${cost}`).join(', ')} of ${MOST_COST}\n`);
  expect(costs.filter(({ cost }) => cost > MOST_COST / 2)).toEqual([]);
});

test('lists in lists, renamed or hidden in fragments, are refused before anything is read', async () => {
  const before = await looks();
  const whole = 'fragment Whole on MemberPage { members { ...One } } fragment One on Member { id languages { code } }';
  const inFragments = `{ ${Array.from({ length: 9 }, (_, at) => `a${at}: members(first: 100) { ...Whole }`).join(' ')} } ${whole}`;
  for (const [query, variables] of [[inFragments, {}], [ofEach, { first: 100 }]] as const) {
    expect(await refused('coordinator', query, variables)).toEqual({ data: null, refusal: { code: 'QUESTION_TOO_DEAR', field: 'query', params: { most: MOST_COST } } });
  }
  expect(await looks()).toBe(before);
});

test('the same question for fewer people is answered', async () => {
  const { data, refusal } = await refused('coordinator', ofEach, { first: 10 });
  expect([refusal, data]).toMatchObject([undefined, { members: { members: expect.any(Array) } }]);
});

import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { doors, routesIn } from './access/http-doors';
import { missingGuards } from './guarded-answers';
import { productionFixture, type ProductionFixture } from './production-fixture';
import type { Visitor } from './visitor';

/** As a council runs it: each door there is, walked by nobody and by somebody, rightly and wrongly. */
let api: ProductionFixture;
beforeAll(async () => {
  api = await productionFixture();
});
afterAll(() => api?.close());

/** Keys and names anybody may read and keep: nobody stands in it. */
const forKeeping = new Set(['GET /.well-known/did.json', 'GET /reply.css', 'GET /fonts/:name']);

const routes = () => routesIn((api.app.getHttpAdapter().getInstance() as unknown as { printRoutes(options: object): string }).printRoutes({ commonPrefix: false })).filter((route) => !route.endsWith('*'));

const walkers: readonly (readonly [string, () => Visitor | Promise<Visitor>])[] = [
  ['nobody', () => api.visitor()], ['a coordinator', () => api.as('coordinator')], ['the pay team', () => api.as('finance-approver')],
];

describe.each(walkers)('every door, walked by %s,', (_, walker) => {
  test('has its guards, whatever is behind it', async () => {
    const visitor = await walker();
    const bare: Record<string, readonly string[]> = {};
    const walked = routes();
    for (const route of walked) {
      const [method = '', path = ''] = route.split(' ');
      for (const value of ['x', '0199a000-0000-7000-8000-000000000000', `${'x'.repeat(300)}`]) {
        const response = await visitor.fetch(path.replace(/:\w+/g, value), { method, ...(method === 'POST' ? { body: new URLSearchParams({ answer: 'yes' }) } : {}) });
        const missing = missingGuards(response, { overHttps: true, mayBeKept: forKeeping.has(route) });
        if (missing.length > 0 || response.status >= 500) bare[`${route} answered ${response.status}`] = missing;
        await response.body?.cancel();
      }
    }
    expect(bare).toEqual({});
    const known = doors.map(({ route }) => route).filter((route) => !route.includes(' /demo'));
    expect(known.filter((route) => !walked.includes(route))).toEqual([]);
  });
});

test('an answer that is a no has them too: no such page, a wrong way to ask, another site, too much, rubbish', async () => {
  const json = { 'content-type': 'application/json' };
  const asked: readonly (readonly [string, number, string, RequestInit])[] = [
    ['no such page', 404, '/files/none/of/these', { headers: { accept: 'application/json' } }],
    ['questions in the address', 405, '/graphql?query={__typename}', {}],
    ['questions as a form', 415, '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }],
    ['another site', 403, '/graphql', { method: 'POST', headers: { ...json, origin: 'https://elsewhere.example' }, body: '{}' }],
    ['rubbish', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['too much', 413, '/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: 'x'.repeat(200_000) }) }],
    ['a method nobody has', 404, '/health/live', { method: 'DELETE' }],
    ['a link cut in the middle of a letter', 404, '/i/abc%E2%82', {}],
    ['a link that is far too long', 404, `/i/${'x'.repeat(9_000)}`, {}],
  ];
  const bare: Record<string, unknown> = {};
  for (const [what, status, path, init] of asked) {
    const response = await api.visitor().fetch(path, init);
    const missing = missingGuards(response, { overHttps: true });
    if (response.status !== status || missing.length > 0) bare[what] = [response.status, missing];
  }
  expect(bare).toEqual({});
});

test('nobody is told back what they sent: TRACE is no way to ask', async () => {
  const { hostname, port } = new URL(api.address);
  const [status, text] = await new Promise<readonly [number | undefined, string]>((answered, broken) => {
    const asked = request({ hostname, port, path: '/health/live', method: 'TRACE', headers: { cookie: '__Host-alongside-session=mine' } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => answered([response.statusCode, body]));
    });
    asked.on('error', broken).end();
  });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('mine');
});

test('a person who opens a link that was cut reads what to do, with a way out', async () => {
  const page = await (await api.visitor().fetch('/c/abc%E2%82', { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('It is not your fault');
  expect(page).toContain('Leave now');
  expect(page).not.toMatch(/abc|FST_|<script/);
});

test('nothing that a person asked is kept, and the answer does not say what it is made with', async () => {
  const priya = await api.as('coordinator');
  const response = await priya.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ documentId: 'x' }) });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(missingGuards(response, { overHttps: true })).toEqual([]);
});

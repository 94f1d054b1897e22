import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';

let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture();
});
afterAll(() => api?.close());

test('the process says that it lives and that it is ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const answer = await api.visitor().fetch(path);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  }
});

test('questions come by POST as JSON, and in no other way', async () => {
  const visitor = api.visitor();
  expect((await visitor.fetch('/graphql?query={me{firstName}}')).status).toBe(405);
  expect((await visitor.post('/graphql', { query: '{ me { firstName } }' })).status).toBe(415);
  expect((await visitor.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{bad' })).status).toBe(400);
  const batch = await visitor.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[{"query":"{ me { firstName } }"}]' });
  expect(batch.status).toBeGreaterThanOrEqual(400);
});

test.each(['null', '[]', '"x"', '{"person":{"a":1}}'])('%s is nobody to be', async (body) => {
  const answer = await api.visitor().fetch('/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(answer.status).toBe(404);
});

test('every answer is guarded by its headers, and nothing a person saw is kept', async () => {
  const { headers } = await api.visitor().fetch('/demo');
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https:/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('whoever keeps the house sees what the council decided; others do not', async () => {
  const asked = '{ policyValues { code value unit from to source holds endsSoon } workWaiting { open parked { id } } mailWaiting { due failed } }';
  const administrator = await api.as('administrator');
  const { policyValues } = await administrator.ask<{ policyValues: { code: string; value: string; holds: boolean }[] }>(asked);
  expect(policyValues.filter(({ code }) => code === 'pay.rate.hour').map(({ value, holds }) => [value, holds])).toEqual([['2500', false], ['2750', true]]);
  expect(await (await api.as('hr')).refusal(asked)).toBe('FORBIDDEN');
});

test('the practice model and the numbers to ring are for everybody; the advice line is for practitioners', async () => {
  const { practiceModel, publicContacts } = await api.visitor().ask<{ practiceModel: { domains: { code: string }[] }; publicContacts: { code: string; isNow: boolean }[] }>(
    '{ practiceModel { domains { code practitionerLines familyLines } } publicContacts { code phone hours isNow } }',
  );
  expect(practiceModel.domains.map(({ code }) => code)).toEqual(['HEAD', 'HEART', 'HANDS']);
  expect(publicContacts.find(({ isNow, code }) => isNow && code.startsWith('safeguarding'))?.code).toBe('safeguarding-hub');
  expect(publicContacts.map(({ code }) => code)).not.toContain('advice');
  const asked = '{ practitionerContacts { code } }';
  expect(await api.visitor().refusal(asked)).toBe('SIGN_IN_FIRST');
  expect(JSON.stringify(await (await api.as('practitioner')).ask(asked))).toContain('advice');
});

test('a search of the log is refused to all but the data protection officer', async () => {
  const asked = 'query ($search: LogSearchInput!) { auditSearch(search: $search) { lines { fact by } } }';
  expect(await (await api.as('coordinator')).refusal(asked, { search: {} })).toBe('FORBIDDEN');
  const { auditSearch } = await (await api.as('dpo')).ask<{ auditSearch: { lines: { fact: string }[] } }>(asked, { search: {} });
  expect(auditSearch.lines.map(({ fact }) => fact)).toContain('accounts.signed-in');
});

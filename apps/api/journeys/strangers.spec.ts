import { contextInvariants } from '@alongside/platform/context';
import { StrangerSends } from '@alongside/platform/strangers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { pagesQuestions } from '../src/pages-questions';
import { productionFixture, type ProductionFixture } from './production-fixture';
import type { Visitor } from './visitor';

/** As a council runs it: one proxy of its own stands in front and writes down whom it speaks for. */
let api: ProductionFixture;
beforeAll(async () => {
  api = await productionFixture({ TRUSTED_PROXIES: '1' });
});
afterAll(() => api?.close());
beforeEach(() => Promise.all(['platform.stranger_ask', 'platform.stranger_send', 'accounts.sign_in_code'].map((table) => api.database.query(`delete from ${table}`))));

const ask = [...pagesQuestions].find(([, text]) => text.startsWith('mutation AskForSignInCode'))?.[0];

async function wire(who: Visitor, email: string, forwardedFor: string): Promise<string> {
  const answer = await who.fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor }, body: JSON.stringify({ documentId: ask, variables: { email } }),
  });
  const headers = [...answer.headers].map(([name, value]) => (name === 'date' ? name : `${name}: ${value.replace(/=[\w-]{43};/, '=…;')}`));
  return [answer.status, ...headers, await answer.text()].join('\n');
}

const known = 'coordinator@council.example';
const unknown = 'nobody@elsewhere.example';

test('one connection that asks for too much is told so in the same bytes for known and unknown; another goes on', async () => {
  for (let asked = 0; asked < 30; asked++) expect(await wire(api.visitor(), `nobody-${asked}@elsewhere.example`, '203.0.113.7')).toContain('"askForSignInCode":true');
  const refused = await wire(api.visitor(), known, '203.0.113.7');
  expect(refused).toContain('TOO_MANY_FROM_HERE');
  expect(await wire(api.visitor(), unknown, '203.0.113.7')).toBe(refused);
  expect(await wire(api.visitor(), known, '203.0.113.8')).toContain('"askForSignInCode":true');
});

test('nobody writes themselves another connection: only what our own proxy saw counts', async () => {
  for (let asked = 0; asked < 30; asked++) await wire(api.visitor(), `nobody-${asked}@elsewhere.example`, `198.51.100.${asked}, 203.0.113.7`);
  expect(await wire(api.visitor(), known, '198.51.100.99, 203.0.113.7')).toContain('TOO_MANY_FROM_HERE');
});

test('when too much was sent by all together, the answer is the same for known and unknown, and an alarm stands until it is over', async () => {
  const watched = contextInvariants().find(({ context }) => context === 'council')?.invariants.find(({ name }) => name === 'strangers-cause-too-much-to-be-sent');
  const alarmed = async () => (await api.database.query(watched?.sql ?? '')).length > 0;
  expect(await alarmed()).toBe(false);
  for (let sent = 0; sent < 600; sent++) await api.app.get(StrangerSends).takeOne();
  const refused = await wire(api.visitor(), known, '203.0.113.7');
  expect(refused).toContain('TOO_MUCH_SENT');
  expect(await wire(api.visitor(), unknown, '203.0.113.8')).toBe(refused);
  expect(await alarmed()).toBe(true);
  await api.database.query("update platform.stranger_send set at = at - interval '61 minutes'");
  expect(await alarmed()).toBe(false);
  expect(await wire(api.visitor(), known, '203.0.113.7')).toContain('"askForSignInCode":true');
});

import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';

let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture();
});
afterAll(() => api?.close());

const TOO_MUCH = `words=${'a'.repeat(150_000)}`;
const post = (path: string, accept: string, type: string, body: string) => api.visitor().fetch(path, { method: 'POST', headers: { accept, 'content-type': type }, body });

test.each(['/c/abc', '/i/abc', '/join'])('whoever types more than we read into %s is told so on a page, in our words', async (path) => {
  const answer = await post(path, 'text/html', 'application/x-www-form-urlencoded', TOO_MUCH);
  const text = await answer.text();
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([413, 'text/html; charset=utf-8', 'no-store']);
  expect(text).toContain('That was too long for us to read');
  expect(text).not.toMatch(/FST_|payload|<script/i);
});

test('what is broken leads back to where it came from; a program is told by a code', async () => {
  expect(await (await post('/join?by=friend', 'text/html', 'application/json', '{')).text()).toContain('href="/join"');
  const told = await post('/join', 'application/json', 'application/json', '{');
  expect([told.status, await told.json()]).toEqual([400, { refusal: { code: 'BODY_NOT_READ' } }]);
});

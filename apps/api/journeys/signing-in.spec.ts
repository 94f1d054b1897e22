import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';

let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture();
});
afterAll(() => api?.close());

const ME = '{ me { firstName roles audience assurance } }';

test('a visitor of the demo becomes the coordinator, and signs out again', async () => {
  const browser = api.visitor();
  expect(await browser.ask(ME)).toEqual({ me: null });
  const answer = await browser.post('/demo/sign-in', { person: 'coordinator' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/team']);
  expect(answer.headers.get('set-cookie')).toMatch(/^alongside-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Priya', roles: ['coordinator'], audience: 'staff', assurance: 2 } });
  await browser.ask('mutation { signOut }');
  expect(await browser.ask(ME)).toEqual({ me: null });
});

test('a program that asks for JSON is told who it is now', async () => {
  const answer = await api.visitor().fetch('/demo/sign-in', {
    method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ person: 'dpo' }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ person: 'dpo', home: '/who-looked', displayName: 'Dilys Pugh' });
});

test.each(['', 'nobody-we-know', '<b>', 'parent'])('there is no %j to be', async (person) => {
  const answer = await api.visitor().post('/demo/sign-in', { person });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ refusal: { code: 'NOT_FOUND', field: 'person' } });
});

test('a form on another site can change nothing', async () => {
  const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { origin: 'nonsense' }, { 'sec-fetch-site': 'cross-site' }];
  for (const headers of foreign) {
    const answer = await api.visitor().fetch('/demo/sign-in', { method: 'POST', headers, body: new URLSearchParams({ person: 'dpo' }) });
    expect(answer.status).toBe(403);
  }
});

test('what is for the data protection officer is refused to a coordinator, and to nobody at all', async () => {
  const asked = '{ permissions { rule says freshProof notWhileSupported whileLookingAlong guards } }';
  expect(await (await api.as('coordinator')).refusal(asked)).toBe('FORBIDDEN');
  expect(await api.visitor().refusal(asked)).toBe('SIGN_IN_FIRST');
  const { permissions } = await (await api.as('dpo')).ask<{ permissions: { rule: string; says: string; freshProof: boolean; notWhileSupported: boolean; whileLookingAlong: boolean; guards: string[] }[] }>(asked);
  expect(permissions.find(({ rule }) => rule === 'accounts.permissions')?.guards).toContain('Query.permissions');
  expect(permissions.every(({ says }) => says.length > 10)).toBe(true);
  const found = (name: string) => permissions.find(({ rule }) => rule === name);
  expect(found('payments.check')).toMatchObject({ freshProof: true, notWhileSupported: false, whileLookingAlong: false });
  expect(found('accounts.own-ways-in')).toMatchObject({ freshProof: false, notWhileSupported: true });
  expect(found('public')).toMatchObject({ freshProof: false, whileLookingAlong: true });
  // Only deeds are asked for it, so a rule that also stands before a question must not say that whoever reads has just proved who they are.
  const untrue = permissions.filter(({ says, freshProof, guards }) => /just proved/.test(says) && (!freshProof || guards.some((guarded) => !guarded.startsWith('Mutation.'))));
  expect(untrue.map(({ rule }) => rule)).toEqual([]);
});

test('the code comes by mail and opens the browser that asked', async () => {
  const browser = api.visitor();
  const email = 'councillor@council.example';
  await browser.ask('mutation ($email: String!) { askForSignInCode(email: $email) }', { email });
  await api.runJobs();
  const mail = (await api.mail()).find(({ to }) => to.includes(email));
  const code = /Your code is (\S+)/.exec(mail?.text ?? '')?.[1];
  const signIn = 'mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code) { firstName roles } }';
  expect(await api.visitor().refusal(signIn, { email, code })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await browser.ask(signIn, { email, code })).toEqual({ signInWithCode: { firstName: 'Carol', roles: ['councillor'] } });
  expect(await browser.ask(ME)).toMatchObject({ me: { firstName: 'Carol', assurance: 1 } });
});

test('known and unknown addresses are answered with the same bytes', async () => {
  const answers = [];
  for (const email of ['councillor@council.example', 'nobody@elsewhere.example']) {
    const answer = await api.visitor().fetch('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation ($email: String!) { askForSignInCode(email: $email) }', variables: { email } }),
    });
    answers.push([answer.status, await answer.text(), [...answer.headers.keys()]]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('the demo’s clock is moved on and everybody sees it', async () => {
  const before = api.clock.now().getTime();
  const answer = await api.visitor().fetch('/demo/clock', {
    method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ advance: 'P1D' }),
  });
  const { now } = (await answer.json()) as { now: string };
  expect(Date.parse(now) - before).toBeGreaterThanOrEqual(86_400_000);
  expect(await (await api.visitor().fetch('/demo')).text()).toContain('Tuesday 24 November 2026');
  for (const advance of ['', 'soon', '-P1D', 'P9999W']) expect((await api.visitor().post('/demo/clock', { advance })).status).toBe(400);
});

test('what the demo page shows is text, whoever is called what', async () => {
  await api.database.query("update accounts.person set display_name = '<script>x</script>' where demo_key = 'hr'");
  const page = await (await api.visitor().fetch('/demo')).text();
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { setPhone } from './set-phone';

/** Texts: a number is tried before codes go there, and what became of a text is heard. */
const token = 'the-token-of-the-provider-0123456789';
const NUMBER = '07700900441';
let api: ApiFixture;
let maria: Id<'Person'>;
let owen: Id<'Person'>;
beforeAll(async () => {
  api = await apiFixture({ NOTIFY_RECEIPTS_TOKEN: token });
  const open = (firstName: string) =>
    api.get(AccountsDoor).openAccount({ displayName: `${firstName} Lopez`, firstName, email: `${firstName.toLowerCase()}@home.example`, audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
  [maria, owen] = [await open('Maria'), await open('Owen')];
});
afterAll(() => api?.close());

const SET = 'mutation ($personId: ID!, $phone: String!) { setSignInPhone(personId: $personId, phone: $phone) }';
const CONFIRM = 'mutation ($personId: ID!, $code: String!) { confirmSignInPhone(personId: $personId, code: $code) }';
const MINE = 'mutation ($code: String!) { confirmMyPhone(code: $code) }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const WITH_CODE = 'mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code) { firstName } }';
const WAYS = '{ myWaysIn { phone phoneToTry phoneFails } }';
const OF = 'query ($personId: ID!) { waysInOf(personId: $personId) { phoneFails } }';

const codeTo = async (words: string) => {
  await api.runJobs();
  return /Your code is ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec((await api.mail()).find(({ to }) => to.includes(words))?.text ?? '')?.[1];
};
const signedIn = async (personId = maria) => {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(personId, 1));
  return visitor;
};
const receipt = (body: unknown, authorization = `Bearer ${token}`, more: Record<string, string> = {}) =>
  fetch(`${api.address}/notify/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...more }, body: JSON.stringify(body) });
const newestReference = async () => (await api.database.first<{ reference: string }>('select reference from accounts.sent_text order by sent_at desc limit 1'))?.reference ?? '';
const asNotifySays = (reference: string | null, status: string) =>
  ({ id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference, to: NUMBER, status, created_at: '2026-11-23T09:00:00.000000Z', completed_at: '2026-11-23T09:00:05.000000Z', sent_at: '2026-11-23T09:00:01.000000Z', notification_type: 'sms', template_id: 'x', template_version: 1 });

test('a number the team wrote down gets no code to sign in before its own code came back', async () => {
  const coordinator = await api.as('coordinator');
  await coordinator.ask(SET, { personId: maria, phone: NUMBER });
  const code = await codeTo(NUMBER);
  const browser = api.visitor();
  await browser.ask(ASK, { email: NUMBER });
  expect(await codeTo(NUMBER)).toBe(code);
  const her = await signedIn();
  expect(await her.ask(WAYS)).toEqual({ myWaysIn: { phone: null, phoneToTry: NUMBER, phoneFails: null } });
  for (const wrong of ['AAAA-AAAA', '']) expect(await coordinator.refusal(CONFIRM, { personId: maria, code: wrong })).toBe('PHONE_CODE_NOT_RIGHT');
  expect(await (await signedIn(owen)).refusal(MINE, { code })).toBe('PHONE_CODE_NOT_RIGHT');
  await her.ask(MINE, { code });
  expect(await her.ask(WAYS)).toEqual({ myWaysIn: { phone: NUMBER, phoneToTry: null, phoneFails: null } });
  await browser.ask(ASK, { email: NUMBER });
  expect(await browser.ask(WITH_CODE, { email: NUMBER, code: await codeTo(NUMBER) })).toEqual({ signInWithCode: { firstName: 'Maria' } });
  expect(await coordinator.refusal(CONFIRM, { personId: maria, code })).toBe('PHONE_CODE_NOT_RIGHT');
});

test('the number before goes on until the new one has answered; nobody’s phone is troubled often', async () => {
  const coordinator = await api.as('coordinator');
  const her = await signedIn();
  await coordinator.ask(SET, { personId: maria, phone: '07700 900442' });
  expect(await her.ask(WAYS)).toMatchObject({ myWaysIn: { phone: NUMBER, phoneToTry: '07700900442' } });
  const answers = [];
  for (let times = 0; times < 5; times++) answers.push(await coordinator.refusal(SET, { personId: maria, phone: '07700 900443' }));
  expect(answers.at(-1)).toBe('PHONE_TRIED_TOO_OFTEN');
  expect(JSON.stringify(await api.facts())).not.toContain('07700');
});

test('only the provider is heard: with its token, from no page, and never when the door is shut', async () => {
  const said = asNotifySays('none.1', 'delivered');
  for (const wrong of ['', 'Bearer ', `Bearer ${token}x`, `Basic ${token}`, token, `bearer ${token}`]) expect((await receipt(said, wrong)).status).toBe(403);
  expect((await receipt(said, undefined, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await receipt(said)).status).toBe(204);
  for (const nonsense of [asNotifySays(null, 'delivered'), asNotifySays('x'.repeat(500), 'delivered'), asNotifySays('none.1', 'toString'), asNotifySays('none.1', 'sending'), [], {}, { reference: 5, status: {} }]) {
    expect((await receipt(nonsense)).status).toBe(204);
  }
  const shut = await apiFixture();
  expect((await fetch(`${shut.address}/notify/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer null' }, body: '{}' })).status).toBe(404);
  await shut.close();
});

test('a number that does not exist is shown to the team and to her, once; the code goes to her e-mail and works where she asked for it', async () => {
  const coordinator = await api.as('coordinator');
  const browser = api.visitor();
  await browser.ask(ASK, { email: NUMBER });
  const texted = await codeTo(NUMBER);
  const reference = await newestReference();
  const answered = async () => (await api.facts()).filter(({ name }) => name === 'accounts.text-answered').length;
  const before = await answered();
  for (let twice = 0; twice < 2; twice++) expect((await receipt(asNotifySays(reference, 'permanent-failure'))).status).toBe(204);
  expect((await receipt(asNotifySays(reference, 'delivered'))).status).toBe(204);
  expect(await answered()).toBe(before + 1);
  expect(await coordinator.ask(OF, { personId: maria })).toEqual({ waysInOf: { phoneFails: expect.any(String) } });
  expect(await (await signedIn()).ask(WAYS)).toMatchObject({ myWaysIn: { phoneFails: expect.any(String) } });
  const mailed = await codeTo('maria@home');
  expect(mailed).not.toBe(texted);
  expect(await browser.refusal(WITH_CODE, { email: NUMBER, code: texted })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await browser.ask(WITH_CODE, { email: NUMBER, code: mailed })).toEqual({ signInWithCode: { firstName: 'Maria' } });
});

test('a text that arrives later takes the word back; another number has none', async () => {
  const coordinator = await api.as('coordinator');
  await api.visitor().ask(ASK, { email: NUMBER });
  await api.runJobs();
  await receipt(asNotifySays(await newestReference(), 'delivered'));
  expect(await coordinator.ask(OF, { personId: maria })).toEqual({ waysInOf: { phoneFails: null } });
  await api.database.query("update accounts.phone_try set asked_at = asked_at - interval '2 days'");
  await setPhone(api, coordinator, maria, '07700 900449');
  expect(await coordinator.ask(OF, { personId: maria })).toEqual({ waysInOf: { phoneFails: null } });
});

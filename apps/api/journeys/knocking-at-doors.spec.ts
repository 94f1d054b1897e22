import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode, forgetStrangers } from './ask-for-code';
import type { Visitor } from './visitor';

/** Whoever is signed out tries our doors: often enough for a room full of people, not for a program, and never so that somebody else is kept out. */
let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture({ KNOCKS_A_MINUTE: '40', TRUSTED_PROXIES: '1' });
  await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
});
afterAll(() => api?.close());

const ME = '{ me { firstName } }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const LINK = 'mutation ($code: String!) { signInWithLink(code: $code) { firstName } }';
const PASSKEY = JSON.stringify({ id: 'bm9uZQ', rawId: 'bm9uZQ', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' } });
const doors: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['lookAtSignInCard', 'mutation ($card: String!) { lookAtSignInCard(card: $card) }', { card: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }],
  ['signInWithCard', 'mutation ($card: String!) { signInWithCard(card: $card, pin: "2580", choosing: false) { firstName } }', { card: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }],
  ['signInWithCode for somebody known', 'mutation ($email: String!) { signInWithCode(email: $email, code: "AAAAAAAA") { firstName } }', { email: 'maria@home.example' }],
  ['signInWithCode for nobody known', 'mutation ($email: String!) { signInWithCode(email: $email, code: "AAAAAAAA") { firstName } }', { email: 'nobody@elsewhere.example' }],
  ['signInWithLink', LINK, { code: 'AAAAAAAA' }],
  ['askForPasskey', 'mutation { askForPasskey }', {}],
  ['signInWithPasskey', 'mutation ($answer: String!) { signInWithPasskey(answer: $answer) { firstName } }', { answer: PASSKEY }],
];

/** Status, headers but for the time, and body of one question, but for the name of the door. */
async function wire(browser: Visitor, query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return [answer.status, ...[...answer.headers].map(([name, value]) => (name === 'date' || name === 'content-length' ? name : `${name}: ${value}`)), (await answer.text()).replaceAll(/"path":\[[^\]]*\]/g, '')].join('\n');
}

test('a browser in which somebody came in before asks for their codes as often as one connection, and no more rows are written', async () => {
  const browser = api.visitor();
  const code = await askForCode(api, browser, 'maria@home.example');
  expect(await browser.ask(LINK, { code })).toEqual({ signInWithLink: { firstName: 'Maria' } });
  await forgetStrangers(api);
  const answers = [];
  for (let times = 0; times < 34; times++) answers.push(await browser.refusal(ASK, { email: 'maria@home.example' }));
  expect([answers.filter((one) => one === null).length, [...new Set(answers.slice(-4))]]).toEqual([30, ['TOO_MANY_FROM_HERE']]);
  expect(await api.database.query('select 1 from accounts.sign_in_code')).toHaveLength(30);
  // Another browser of the same home is not held up by it, for her or for anybody.
  for (const email of ['maria@home.example', 'nobody@elsewhere.example']) expect(await api.visitor().refusal(ASK, { email })).toBeNull();
});

test('a program at any of the doors is told to wait, with the same bytes whomever it tries; whoever is signed in goes on, and so does reading', async () => {
  const [browser, hr] = [api.visitor(), await api.as('hr')];
  let at = 0;
  const tried = await Promise.all(Array.from({ length: 140 }, () => browser.refusal(...(doors[at++ % doors.length]?.slice(1) as [string, Record<string, unknown>]))));
  expect(tried.filter((code) => code === 'DOOR_BUSY').length).toBeGreaterThanOrEqual(40);
  // A minute may have gone over meanwhile; then the next one is filled.
  await expect.poll(async () => {
    const told = await Promise.all([...doors, ...Array.from({ length: 40 }, () => doors[0])].reverse().map((door) => wire(browser, door?.[1] ?? '', door?.[2] ?? {})));
    return [...new Set(told.slice(-doors.length))].map((one) => /DOOR_BUSY/.exec(one)?.[0]);
  }, { timeout: 60_000 }).toEqual(['DOOR_BUSY']);
  expect([await hr.ask(ME), await browser.ask(ME)]).toEqual([{ me: { firstName: 'Helen' } }, { me: null }]);
});

/** Where the way to the council's own sign-in leads: a page of ours with a sentence, or the council's. */
async function workSignIn(browser: Visitor, from: string, to = '', headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await browser.fetch(`/work-sign-in${to}`, { headers: { 'x-forwarded-for': from, ...headers } });
  const where = answer.headers.get('location') ?? '';
  return `${answer.status} ${where.startsWith('/') ? where : new URL(where).searchParams.get('response_type')}`;
}

test('the way to the work account is counted as the other doors are; whoever is told to wait stands at the other ways in, and nobody else is kept out', async () => {
  const [browser, hr, home] = [api.visitor(), await api.as('hr'), '203.0.113.7'];
  // What another site opens is turned away before it is counted: no page in the world can use up what a home has.
  const lured = await Promise.all(Array.from({ length: 50 }, () => workSignIn(browser, home, '', { 'sec-fetch-site': 'cross-site' })));
  expect([...new Set(lured)]).toEqual(['303 /sign-in?said=WORK_SIGN_IN_TAP']);
  expect(await workSignIn(browser, home)).toBe('303 code');
  // A minute may have gone over meanwhile; then the next one is filled.
  await expect.poll(async () => (await Promise.all(Array.from({ length: 45 }, () => workSignIn(browser, home)))).at(-1), { timeout: 60_000 }).toBe('303 /sign-in?said=DOOR_BUSY');
  expect(await Promise.all([workSignIn(api.visitor(), '203.0.113.8'), workSignIn(hr, home, '?again=1&to=/pay'), workSignIn(hr, home)])).toEqual(['303 code', '303 code', '303 code']);
});

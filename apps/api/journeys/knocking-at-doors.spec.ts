import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode, forgetStrangers } from './ask-for-code';
import type { Visitor } from './visitor';

/** Whoever is signed out tries our doors: often enough for a room full of people, not for a program, and never so that somebody else is kept out. */
let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture({ KNOCKS_A_MINUTE: '40' });
  await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
});
afterAll(() => api?.close());

const ME = '{ me { firstName } }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const LINK = 'mutation ($code: String!) { signInWithLink(code: $code) { firstName } }';
const PASSKEY = JSON.stringify({ id: 'bm9uZQ', rawId: 'bm9uZQ', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' } });
const doors: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['lookAtSignInCard', 'mutation ($card: String!) { lookAtSignInCard(card: $card) }', { card: 'AAA-AAA-AAA-AAA-AAA-AAA' }],
  ['signInWithCard', 'mutation ($card: String!) { signInWithCard(card: $card, pin: "2580", choosing: false) { firstName } }', { card: 'AAA-AAA-AAA-AAA-AAA-AAA' }],
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

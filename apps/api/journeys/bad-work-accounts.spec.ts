import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode, forgetStrangers } from './ask-for-code';
import { ACCESS_TOKEN, CLIENT, CouncilSignIn, type MakeToken } from './council-sign-in';
import type { Visitor } from './visitor';

/** Whatever the council's own sign-in answers, or does not: nobody comes in who should not, the page says it kindly, and there is another way. */
let api: ApiFixture;
let council: CouncilSignIn;
beforeAll(async () => {
  council = await CouncilSignIn.down();
  api = await apiFixture({ OIDC_ISSUER: council.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
});
afterAll(async () => {
  await api?.close();
  await council?.away();
});
beforeEach(() => forgetStrangers(api));

const ME = '{ me { firstName } }';
const usual: MakeToken = (there, nonce) => there.token({ nonce });
const locationOf = async (browser: Visitor, path: string) => (await browser.fetch(path)).headers.get('location') ?? '';
const begin = (browser: Visitor) => locationOf(browser, '/work-sign-in?to=/pay');

/** Where a browser ends that went to the council's sign-in and came back. */
async function goesThere(browser: Visitor, makeToken: MakeToken = usual, changed: (back: string) => string = (back) => back): Promise<string> {
  council.makeToken = makeToken;
  return locationOf(browser, changed(council.back(await begin(browser))));
}

async function mustWork(browser: Visitor): Promise<void> {
  expect(await goesThere(browser)).toBe('/pay');
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Frank' } });
}

test('a council’s sign-in that calls itself another is not asked, until it is itself again', async () => {
  const other = await CouncilSignIn.down();
  other.mood = 'calls itself another';
  await other.up();
  const second = await apiFixture({ OIDC_ISSUER: other.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  try {
    expect(await begin(second.visitor())).toMatch(/^\/sign-in\?said=WORK_SIGN_IN_/);
    other.mood = 'well';
    expect(await begin(second.visitor())).toMatch(new RegExp(`^${other.issuer}/auth\\?`));
  } finally {
    await second.close();
    await other.away();
  }
});

test('the council’s sign-in is down while we start: others sign in meanwhile, and once it is back it works without a restart', async () => {
  const frank = api.visitor();
  expect(await begin(frank)).toBe('/sign-in?said=WORK_SIGN_IN_AWAY');
  const code = await askForCode(api, frank, 'finance-approver@council.example');
  expect(await frank.ask('mutation ($code: String!) { signInWithLink(code: $code) { firstName } }', { code })).toEqual({ signInWithLink: { firstName: 'Frank' } });
  await council.up();
  await mustWork(api.visitor());
});

const claims = (different: Readonly<Record<string, unknown>>): MakeToken => (there, nonce) => there.token({ nonce, ...different });
const hoursAgo = (hours: number) => Math.floor(Date.now() / 1_000) - hours * 3_600;

const badTokens: readonly (readonly [string, MakeToken])[] = [
  ['from another issuer', claims({ iss: 'https://elsewhere.example' })],
  ['for another program', claims({ aud: 'elsewhere' })],
  ['for us and another program, made for the other', claims({ aud: [CLIENT.id, 'elsewhere'], azp: 'elsewhere' })],
  ['of another round', claims({ nonce: 'another' })],
  ['of no round at all', claims({ nonce: undefined })],
  ['that ran out', claims({ iat: hoursAgo(2), exp: hoursAgo(1) })],
  ['that never runs out', claims({ exp: undefined })],
  ['that is not for now', claims({ nbf: hoursAgo(-2) })],
  ['about nobody', claims({ sub: undefined })],
  ['signed by somebody else', (there, nonce) => there.token({ nonce, key: there.foreignKey })],
  ['signed with a key nobody knows', (there, nonce) => there.token({ nonce, head: { kid: 'two' } })],
  ['signed with the secret we share', (there, nonce) => there.token({ nonce, key: new TextEncoder().encode(CLIENT.secret), head: { alg: 'HS256', kid: undefined } })],
  ['not signed, and saying so', async (there, nonce) => {
    const [, body] = (await there.token({ nonce })).split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  }],
  ['without its signature', async (there, nonce) => `${(await there.token({ nonce })).split('.').slice(0, 2).join('.')}.`],
  ['changed on its way', async (there, nonce) => {
    const [head, , signature] = (await there.token({ nonce })).split('.');
    const [, body] = (await there.token({ nonce, sub: 'ade', email: 'administrator@council.example' })).split('.');
    return [head, body, signature].join('.');
  }],
  ['that is none', async () => 'none'],
];

describe('an ID token', () => {
  test.each(badTokens)('%s opens nothing, is told kindly, and the next try works', async (_, makeToken) => {
    const browser = api.visitor();
    expect(await goesThere(browser, makeToken)).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
    expect([browser.cookie('alongside-session'), await browser.ask(ME)]).toEqual([undefined, { me: null }]);
    await mustWork(browser);
  });

  test.each<readonly [string, MakeToken]>([
    ['of a stranger', claims({ sub: 'x', email: 'stranger@elsewhere.example' })],
    ['whose address the council does not vouch for', claims({ sub: 'y', email: 'hr@council.example', email_verified: false })],
    ['of a member, who has no work account', claims({ sub: 'z', email: 'maria@home.example' })],
    ['without an address', claims({ sub: 'w', email: undefined })],
  ])('%s is nobody’s of ours, and the page says whom to ask', async (_, makeToken) => {
    const browser = api.visitor();
    expect(await goesThere(browser, makeToken)).toBe('/sign-in?said=WORK_ACCOUNT_UNKNOWN');
    expect(await browser.ask(ME)).toEqual({ me: null });
    await mustWork(browser);
  });

  test.each(['moved@council.example', 'administrator@council.example'])('of the same work account with the address %s is the same person: the lasting id counts', async (email) => {
    const browser = api.visitor();
    await mustWork(api.visitor());
    expect(await goesThere(browser, claims({ email }))).toBe('/pay');
    expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Frank' } });
  });

  test('and the council’s own token never reach a browser', async () => {
    const browser = api.visitor();
    let idToken = '';
    council.makeToken = async (there, nonce) => (idToken = await there.token({ nonce }));
    const answers = [await browser.fetch('/work-sign-in?to=/pay')];
    answers.push(await browser.fetch(council.back(answers[0]?.headers.get('location') ?? '')));
    answers.push(await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ me { firstName roles assurance } }' }) }));
    const words = (await Promise.all(answers.map(async (answer) => `${JSON.stringify([...answer.headers])} ${await answer.text()}`))).join('\n');
    expect(words).toContain('Frank');
    for (const secret of [ACCESS_TOKEN, CLIENT.secret, ...idToken.split('.')]) expect(words).not.toContain(secret);
  });

  test('without a word of two proofs counts as one, so it moves no money', async () => {
    const browser = api.visitor();
    expect(await goesThere(browser, claims({ amr: ['pwd'] }))).toBe('/pay');
    expect(await browser.ask('{ me { assurance } }')).toEqual({ me: { assurance: 1 } });
    expect(await browser.refusal('mutation { approvePayments(ids: []) { id } }')).toBe('FORBIDDEN');
  });
});

describe('the way back', () => {
  const badBacks: readonly (readonly [string, (back: string) => string])[] = [
    ['with another state', (back) => back.replace(/state=[^&]+/, 'state=another')],
    ['without a state', (back) => back.replace(/&state=[^&]+/, '')],
    ['without a code', (back) => back.replace(/code=[^&]+&/, '')],
    ['with a no of the council', (back) => back.replace(/code=[^&]+/, 'error=access_denied')],
    ['with the state of two rounds', (back) => `${back}&state=another`],
    ['with nothing', () => '/work-sign-in/back'],
    ['with rubbish', () => '/work-sign-in/back?%00&[]=1&state[]=2'],
  ];

  test.each(badBacks)('%s opens nothing, and the next try works', async (_, changed) => {
    const browser = api.visitor();
    expect(await goesThere(browser, usual, changed)).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
    expect(await browser.ask(ME)).toEqual({ me: null });
    await mustWork(browser);
  });

  test.each<readonly [string, string]>([['that took too long', "- interval '11 minutes'"], ['from before the clock was put back', "+ interval '2 hours'"]])('%s opens nothing', async (_, moved) => {
    const browser = api.visitor();
    council.makeToken = usual;
    const back = council.back(await begin(browser));
    await api.database.query(`update accounts.challenge set made_at = now() ${moved}`);
    expect(await locationOf(browser, back)).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
    await mustWork(browser);
  });

  test('works once, and only in the browser that went', async () => {
    const browser = api.visitor();
    council.makeToken = usual;
    const back = council.back(await begin(browser));
    expect(await locationOf(api.visitor(), back)).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
    const kept = browser.cookie('alongside-sign-in') ?? '';
    expect(await locationOf(browser, back)).toBe('/pay');
    const replaying = api.visitor();
    replaying.setCookie('alongside-sign-in', kept);
    expect(await locationOf(replaying, back)).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
    expect(await replaying.ask(ME)).toEqual({ me: null });
  });
});

describe('in the middle of signing in, the council’s sign-in', () => {
  test.each<readonly [string, () => Promise<void> | void]>([
    ['goes away', () => council.away()],
    ['breaks', () => void (council.mood = 'broken')],
    ['shows a page for people where a program asked', () => void (council.mood = 'not JSON')],
  ])('%s: it is told as ours and not theirs, whoever is in stays in, and afterwards it works', async (_, happens) => {
    const [browser, working] = [api.visitor(), await api.as('hr')];
    council.makeToken = usual;
    const back = council.back(await begin(browser));
    await happens();
    expect(await locationOf(browser, back)).toBe('/sign-in?said=WORK_SIGN_IN_AWAY');
    expect([await browser.ask(ME), await working.ask(ME)]).toEqual([{ me: null }, { me: { firstName: 'Helen' } }]);
    const code = await askForCode(api, browser, 'finance-approver@council.example');
    expect(await browser.refusal('mutation ($code: String!) { signInWithLink(code: $code) { firstName } }', { code })).toBeNull();
    council.mood = 'well';
    await council.away();
    await council.up();
    await mustWork(api.visitor());
  });
});

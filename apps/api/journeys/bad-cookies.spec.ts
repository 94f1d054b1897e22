import { createHash } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode, forgetStrangers } from './ask-for-code';
import { productionFixture } from './production-fixture';
import type { Visitor } from './visitor';

/** Whatever is wrong with a cookie, its browser is simply nobody's: nothing breaks, nothing opens, and signing in works from there. */
let api: ApiFixture;
let maria: Id<'Person'>;
beforeAll(async () => {
  api = await apiFixture();
  maria = await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
});
afterAll(() => api?.close());
beforeEach(() => forgetStrangers(api));

const MARIA = 'maria@home.example';
const SESSION = 'alongside-session';
const ME = '{ me { firstName } }';
const MY_SESSIONS = '{ mySessions { id } }';
type Device = 'KEPT' | 'USUAL' | 'SHARED';

async function signIn(browser: Visitor, device: Device = 'USUAL'): Promise<string> {
  const code = await askForCode(api, browser, MARIA);
  await browser.ask(`mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code, device: ${device}) { firstName } }`, { email: MARIA, code });
  return browser.cookie(SESSION) ?? '';
}

/** A session of Maria's, made bad in the database. */
const changedTo = (what: string) => async () => {
  const token = await signIn(api.visitor());
  await api.database.query(`update accounts.session set ${what} where token_mark = $1`, [createHash('sha256').update(token).digest()]);
  return token;
};

const badCookies: readonly (readonly [string, () => Promise<string>])[] = [
  ['nobody was given', async () => 'A'.repeat(43)],
  ['with one sign changed', async () => {
    const token = await signIn(api.visitor());
    return `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
  }],
  ['with something behind it', async () => `${await signIn(api.visitor())}A`],
  ['of somebody who signed out', async () => {
    const browser = api.visitor();
    const token = await signIn(browser);
    await browser.ask('mutation { signOut }');
    return token;
  }],
  ['from before the same browser signed in anew', async () => {
    const browser = api.visitor();
    const token = await signIn(browser);
    await signIn(browser);
    return token;
  }],
  ['of somebody who signed out everywhere, on another device', async () => {
    const [there, here] = [api.visitor(), api.visitor()];
    const token = await signIn(there);
    await signIn(here);
    await here.ask('mutation { signOutEverywhere }');
    return token;
  }],
  ['that was not used for half an hour', changedTo("last_seen_at = now() - interval '31 minutes'")],
  ['that lasted as long as any may', changedTo("ends_at = now() - interval '1 second'")],
  ['from before the clock was put back', changedTo("opened_at = now() + interval '1 hour', last_seen_at = now() + interval '1 hour', ends_at = now() + interval '13 hours'")],
  ['that is what the database keeps of it', async () => createHash('sha256').update(await signIn(api.visitor())).digest('base64url')],
  ['that was given to ask for a code', async () => {
    const browser = api.visitor();
    await browser.ask('mutation { askForSignInCode(email: "maria@home.example") }');
    return browser.cookie('alongside-sign-in') ?? '';
  }],
  ['that only says she came in here before', async () => {
    const browser = api.visitor();
    await signIn(browser);
    return browser.cookie('alongside-known-browser') ?? '';
  }],
  ['that is a sign-in code', async () => 'ACDE-FGHJ'],
  ...['', '%00', '%E0%A4%A', '{"$ne":null}', "' or 1=1 --", '../../etc', 'A'.repeat(6_000)].map((value): readonly [string, () => Promise<string>] => [`that is ${JSON.stringify(value.slice(0, 14))}`, async () => value]),
];

test.each(badCookies)('a session cookie %s is nobody’s', async (_, made) => {
  const value = await made();
  const browser = api.visitor();
  browser.setCookie(SESSION, value);
  expect(await browser.ask(ME)).toEqual({ me: null });
  expect(await browser.refusal(MY_SESSIONS)).toBe('SIGN_IN_FIRST');
  expect((await browser.fetch('/files/my-copy/my-copy.html')).status).toBe(401);
  expect((await browser.fetch('/work-sign-in?to=/me')).status).toBe(303);
  await signIn(browser);
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Maria' } });
});

test('what binds a code to its browser fits nothing when it was changed, and a new one is asked for from there', async () => {
  const browser = api.visitor();
  const code = await askForCode(api, browser, MARIA);
  for (const value of ['', 'A'.repeat(43), '%00', 'A'.repeat(6_000)]) {
    browser.setCookie('alongside-sign-in', value);
    expect(await browser.refusal('mutation ($code: String!) { signInWithLink(code: $code) { firstName } }', { code })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  }
  await signIn(browser);
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Maria' } });
});

describe('a phone that others use too', () => {
  const attributesOf = async (device: Device) => {
    const browser = api.visitor();
    const given: string[] = [];
    const fetched = browser.fetch.bind(browser);
    browser.fetch = async (path, init) => {
      const answer = await fetched(path, init);
      given.push(...answer.headers.getSetCookie());
      return answer;
    };
    await signIn(browser, device);
    return { browser, given };
  };
  const limits = async (browser: Visitor) => {
    const [row] = await api.database.query<{ idle: number; minutes: number }>(
      'select idle_minutes as idle, (extract(epoch from ends_at - opened_at) / 60)::int as minutes from accounts.session where token_mark = $1', [createHash('sha256').update(browser.cookie(SESSION) ?? '').digest()],
    );
    return row;
  };

  test('keeps nothing after the browser closes, does not know her the next time, and forgets her after ten minutes', async () => {
    const { browser, given } = await attributesOf('SHARED');
    expect(given.filter((cookie) => cookie.startsWith(SESSION))).toHaveLength(1);
    expect(given.filter((cookie) => /max-age=[1-9]|expires=.*20[3-9]/i.test(cookie))).toEqual([]);
    expect(browser.cookie('alongside-known-browser')).toBeUndefined();
    expect(await limits(browser)).toEqual({ idle: 10, minutes: 60 });
    await api.database.query("update accounts.session set last_seen_at = now() - interval '11 minutes' where person_id = $1", [maria]);
    expect(await browser.ask(ME)).toEqual({ me: null });
  });

  test('her own phone keeps her signed in for a month, and says so only because she did', async () => {
    const { browser, given } = await attributesOf('KEPT');
    expect(given.find((cookie) => cookie.startsWith(SESSION))).toMatch(/Max-Age=2592000/);
    expect(browser.cookie('alongside-known-browser')).toBeDefined();
    expect(await limits(browser)).toEqual({ idle: 43_200, minutes: 43_200 });
    const { given: usual } = await attributesOf('USUAL');
    expect(usual.find((cookie) => cookie.startsWith(SESSION))).not.toMatch(/Max-Age/);
  });

  test('whoever signs out leaves nothing in the browser', async () => {
    const { browser } = await attributesOf('SHARED');
    const answer = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { signOut }' }) });
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(answer.headers.getSetCookie().find((cookie) => cookie.startsWith(SESSION))).toMatch(/(Max-Age=0|1970)/);
  });
});

test('in production a cookie is ours only with its whole name, and is given over https only', async () => {
  const council = await productionFixture();
  try {
    const person = await council.app.get(AccountsDoor).personByDemoKey('hr');
    const token = await council.app.get(AccountsDoor).openSession(person?.id as Id<'Person'>, 2);
    const asked = async (name: string) => {
      const browser = council.visitor();
      browser.setCookie(name, token);
      return (await browser.fetch('/files/my-copy/no-such-name')).status;
    };
    expect([await asked('alongside-session'), await asked('__Secure-alongside-session'), await asked('__Host-alongside-session')]).toEqual([401, 401, 404]);
    const given = (await council.visitor().fetch('/work-sign-in')).headers.getSetCookie();
    expect(given).toHaveLength(1);
    expect(given[0]).toMatch(/^__Host-alongside-sign-in=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  } finally {
    await council.close();
  }
});

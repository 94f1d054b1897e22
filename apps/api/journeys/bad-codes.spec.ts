import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { askForCode, forgetStrangers, newestTo } from './ask-for-code';
import { setPhone } from './set-phone';
import type { Visitor } from './visitor';

/** Whatever was wrong with a code, a link or a card: one kind sentence, the same bytes, nobody signed in, and a way forward from the same browser. */
let api: ApiFixture;
let maria: Id<'Person'>;
let jay: Id<'Person'>;
beforeAll(async () => {
  api = await apiFixture();
  const open = (displayName: string, email: string | null, audience: 'adult' | 'young') => api.get(AccountsDoor).openAccount(
    { displayName, firstName: displayName.split(' ')[0] ?? '', email, audience, roles: [audience === 'adult' ? 'parent-carer' : 'young-person'] }, systemActor('journey'),
  );
  maria = await open('Maria Lopez', 'maria@home.example', 'adult');
  await open('Leanne Pike', 'leanne@home.example', 'adult');
  jay = await open('Jay Frost', null, 'young');
});
afterAll(() => api?.close());
beforeEach(() => forgetStrangers(api));

const MARIA = 'maria@home.example';
const ME = '{ me { firstName } }';
const WITH_CODE = 'mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code) { firstName } }';
const PRINT = 'mutation ($personId: ID!) { printSignInCard(personId: $personId) { code } }';

const askFor = (browser: Visitor, email = MARIA) => askForCode(api, browser, email);
const changed = (code: string) => `${code.slice(0, -1)}${code.endsWith('A') ? 'C' : 'A'}`;
const aged = (by: string) => api.database.query(`update accounts.sign_in_code set asked_at = asked_at ${by}`);

type Made = (browser: Visitor) => Promise<string>;

const badCodes: readonly (readonly [string, Made])[] = [
  ['that ran out', async (browser) => {
    const code = await askFor(browser);
    await aged("- interval '11 minutes'");
    return code;
  }],
  ['from before the clock was put back', async (browser) => {
    const code = await askFor(browser);
    await aged("+ interval '2 hours'");
    return code;
  }],
  ['that was used already, in a browser that kept what it was asked with', async (browser) => {
    const code = await askFor(browser);
    const asked = browser.cookie('alongside-sign-in') ?? '';
    const first = api.visitor();
    first.setCookie('alongside-sign-in', asked);
    await first.ask(WITH_CODE, { email: MARIA, code });
    return code;
  }],
  ['that a newer one took the place of', async (browser) => {
    const older = await askFor(browser);
    await askFor(browser);
    return older;
  }],
  ['made for another person', async (browser) => {
    const hers = await askFor(browser, 'leanne@home.example');
    await askFor(browser);
    return hers;
  }],
  ['that another browser asked for', async (browser) => {
    await askFor(browser);
    return askFor(api.visitor());
  }],
  ['with one sign changed', async (browser) => changed(await askFor(browser))],
  ['cut short', async (browser) => (await askFor(browser)).slice(0, 7)],
  ['tried wrongly five times', async (browser) => {
    const code = await askFor(browser);
    for (let tries = 0; tries < 5; tries++) await browser.refusal(WITH_CODE, { email: MARIA, code: changed(code) });
    return code;
  }],
  ['that is a sign-in card', async (browser) => {
    await askFor(browser);
    return (await (await api.as('coordinator')).ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay })).printSignInCard.code;
  }],
  ['that is the six figures for looking along', async (browser) => {
    await askFor(browser);
    const signedIn = api.visitor();
    signedIn.setCookie('alongside-session', await api.get(AccountsDoor).openSession(maria, 1));
    return (await signedIn.ask<{ offerLookAlong: string }>('mutation { offerLookAlong }')).offerLookAlong;
  }],
  ...['', ' ', '\u0000', '👩‍👧', '<script>', "' or 1=1 --", 'A'.repeat(50_000)].map((typed): readonly [string, Made] => [`that is only ${JSON.stringify(typed.slice(0, 12))}`, async (browser) => {
    await askFor(browser);
    return typed;
  }]),
];

/** What the browser is told, byte for byte but the time; the operation's own name apart. */
async function told(browser: Visitor, query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const headers = [...answer.headers].map(([name, value]) => (name === 'date' ? name : `${name}: ${value}`));
  return [answer.status, ...headers, (await answer.text()).replace(/signInWith\w+/g, '…')].join('\n');
}

describe.each([['typed', WITH_CODE], ['opened as a link', 'mutation ($code: String!) { signInWithLink(code: $code) { firstName } }']])('a code, %s,', (_, query) => {
  test.each(badCodes)('%s', async (_name, made) => {
    const browser = api.visitor();
    const code = await made(browser);
    const variables = query === WITH_CODE ? { email: MARIA, code } : { code };
    const usual = api.visitor();
    const answer = await told(browser, query, variables);
    expect(answer).toContain('SIGN_IN_CODE_NOT_RIGHT');
    expect(answer).toBe(await told(usual, query, { ...variables, code: 'AAAAAAAA' }));
    expect([browser.cookie('alongside-session'), await browser.ask(ME)]).toEqual([undefined, { me: null }]);
    await api.database.query('delete from accounts.sign_in_code');
    expect(await browser.ask(WITH_CODE, { email: MARIA, code: await askFor(browser) })).toEqual({ signInWithCode: { firstName: 'Maria' } });
  });
});

describe('a sign-in card', () => {
  const CARD = 'mutation ($card: String!, $pin: String!, $choosing: Boolean!) { signInWithCard(card: $card, pin: $pin, choosing: $choosing) { firstName } }';
  const print = async () => (await (await api.as('coordinator')).ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay })).printSignInCard.code;
  const badCards: readonly (readonly [string, () => Promise<string>])[] = [
    ['that a newer one took the place of', async () => {
      const older = await print();
      await print();
      return older;
    }],
    ['that nobody used for two weeks', async () => {
      const card = await print();
      await api.database.query("update accounts.sign_in_card set printed_at = printed_at - interval '15 days', ends_at = ends_at - interval '15 days'");
      return card;
    }],
    ['from before the clock was put back', async () => {
      const card = await print();
      await api.database.query("update accounts.sign_in_card set printed_at = printed_at + interval '2 days', ends_at = ends_at + interval '2 days' where ended_at is null");
      return card;
    }],
    ['with one sign changed', async () => changed(await print())],
    ['that is a sign-in code', () => askFor(api.visitor())],
    ['that is nothing', async () => ''],
    ['that is too long', async () => 'A'.repeat(50_000)],
  ];

  test.each(badCards)('%s opens nothing, and a coordinator prints another', async (_, made) => {
    const card = await made();
    const browser = api.visitor();
    expect(await browser.refusal('mutation ($card: String!) { lookAtSignInCard(card: $card) }', { card })).toBe('SIGN_IN_CARD_NOT_RIGHT');
    for (const choosing of [true, false]) expect(await browser.refusal(CARD, { card, pin: '2580', choosing })).toBe('SIGN_IN_CARD_NOT_RIGHT');
    expect(await browser.ask(ME)).toEqual({ me: null });
    expect(await browser.ask(CARD, { card: await print(), pin: '2580', choosing: true })).toEqual({ signInWithCard: { firstName: 'Jay' } });
  });

  test('with another’s PIN it opens nothing, and does not say whose it is; a worker can sit beside them meanwhile', async () => {
    const card = await print();
    await api.visitor().ask(CARD, { card, pin: '2580', choosing: true });
    const answer = await told(api.visitor(), CARD, { card, pin: '4711', choosing: false });
    expect(answer).toContain('PIN_NOT_RIGHT');
    expect(answer).not.toMatch(/Jay|Frost/);
    const worker = await api.as('coordinator');
    await worker.ask('mutation ($personId: ID!) { offerSupport(personId: $personId, present: JUST_US) { opensWith } }', { personId: jay });
    expect(await worker.ask('mutation ($personId: ID!) { supportPerson(personId: $personId, pin: "2580") { firstName } }', { personId: jay })).toEqual({ supportPerson: { firstName: 'Jay' } });
  });
});

test('two people with one phone: nobody gets in by it, the text names nobody, and both have another way', async () => {
  const coordinator = await api.as('coordinator');
  for (const personId of [maria, jay]) await setPhone(api, coordinator, personId, '07700 900222');
  const browser = api.visitor();
  await browser.ask('mutation { askForSignInCode(email: "07700900222") }');
  const text = await newestTo(api, '07700900222');
  expect(text).toMatch(/Use your email, or ask us for a card/);
  expect(text).not.toMatch(/Maria|Jay|Lopez|Frost|[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}/);
  expect(await browser.refusal(WITH_CODE, { email: '07700900222', code: 'AAAAAAAA' })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await browser.ask(WITH_CODE, { email: MARIA, code: await askFor(browser) })).toEqual({ signInWithCode: { firstName: 'Maria' } });
  const { printSignInCard } = await coordinator.ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay });
  expect(await api.visitor().ask('mutation ($card: String!) { signInWithCard(card: $card, pin: "2580", choosing: true) { firstName } }', { card: printSignInCard.code })).toEqual({ signInWithCard: { firstName: 'Jay' } });
});

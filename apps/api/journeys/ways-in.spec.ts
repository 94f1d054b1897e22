import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { DemoWorkSignIn } from '../src/demo/work-account/demo-work-sign-in';
import { keepLog, type LogLines } from './access/keep-log';
import { apiFixture, type ApiFixture } from './api-fixture';
import { setPhone } from './set-phone';
import type { Visitor } from './visitor';

let api: ApiFixture;
let logged: LogLines;
let maria: Id<'Person'>;
let jay: Id<'Person'>;
beforeAll(async () => {
  logged = keepLog();
  api = await apiFixture();
  const door = api.get(AccountsDoor);
  const open = (displayName: string, email: string | null, audience: 'adult' | 'young') =>
    door.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email, audience, roles: [audience === 'adult' ? 'parent-carer' : 'young-person'] }, systemActor('journey'));
  maria = await open('Maria Lopez', 'maria@home.example', 'adult');
  jay = await open('Jay Frost', null, 'young');
});
afterAll(async () => {
  await api?.close();
  logged?.end();
});

const ME = '{ me { firstName assurance } }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const WITH_CODE = 'mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code) { firstName } }';
const WITH_LINK = 'mutation ($code: String!) { signInWithLink(code: $code, device: KEPT) { firstName } }';
const CARD = 'mutation ($card: String!, $pin: String!, $choosing: Boolean!) { signInWithCard(card: $card, pin: $pin, choosing: $choosing) { firstName } }';
const PRINT = 'mutation ($personId: ID!) { printSignInCard(personId: $personId) { code picture pictureSize } }';
const SET_PHONE = 'mutation ($personId: ID!, $phone: String!) { setSignInPhone(personId: $personId, phone: $phone) }';

async function newestTo(words: string): Promise<string> {
  await api.runJobs();
  return (await api.mail()).find(({ to }) => to.includes(words))?.text ?? '';
}

const wrongCode = (code: string) => (code.startsWith('A') ? `C${code.slice(1)}` : `A${code.slice(1)}`);

test('a link opens only the browser that asked for it, and only once', async () => {
  const browser = api.visitor();
  await browser.ask(ASK, { email: 'maria@home.example' });
  const code = /\/sign-in#code=(\w+)/.exec(await newestTo('maria@'))?.[1] ?? '';
  expect(await api.visitor().refusal(WITH_LINK, { code })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await browser.refusal(WITH_LINK, { code: wrongCode(code) })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await browser.ask(WITH_LINK, { code })).toEqual({ signInWithLink: { firstName: 'Maria' } });
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Maria', assurance: 1 } });
  expect(await browser.refusal(WITH_LINK, { code })).toBe('SIGN_IN_CODE_NOT_RIGHT');
});

test('known and unknown addresses, and numbers, are answered with the same bytes and headers at every step', async () => {
  const told = async (address: string): Promise<string[]> => {
    const browser = api.visitor();
    const steps = [await wire(browser, ASK, { email: address })];
    for (let tries = 0; tries < 7; tries++) steps.push(await wire(browser, WITH_CODE, { email: address, code: 'AAAAAAAA' }));
    await api.database.query("update accounts.sign_in_code set asked_at = asked_at - interval '11 minutes' where address = $1", [address]);
    return [...steps, await wire(browser, WITH_CODE, { email: address, code: 'AAAAAAAA' })];
  };
  await setPhone(api, await api.as('coordinator'), maria, '07700 900222');
  const known = await told('maria@home.example');
  expect(await told('nobody@elsewhere.example')).toEqual(known);
  expect(await told('07700900222')).toEqual(known);
  expect(await told('07700900999')).toEqual(known);
});

async function wire(browser: Visitor, query: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const answer = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const headers = [...answer.headers].map(([name, value]) => (name === 'date' ? name : `${name}: ${value.replace(/=[\w-]{43};/, '=…;')}`));
  return [answer.status, ...headers, await answer.text()].join('\n');
}

test('a code comes by text, and a phone that two people have is told another way in', async () => {
  const browser = api.visitor();
  await browser.ask(ASK, { email: '+44 7700 900222' });
  const code = /Your code is (\S+)\./.exec(await newestTo('07700900222'))?.[1];
  expect(await browser.ask(WITH_CODE, { email: '07700 900 222', code })).toEqual({ signInWithCode: { firstName: 'Maria' } });
  await setPhone(api, await api.as('coordinator'), jay, '07700900222');
  await browser.ask(ASK, { email: '07700900222' });
  expect(await newestTo('07700900222')).toContain('ask us for a card');
  expect(await (await api.as('coordinator')).refusal(SET_PHONE, { personId: jay, phone: '01253 477000' })).toBe('PHONE_NOT_UNDERSTOOD');
  expect(await (await api.as('hr')).refusal(SET_PHONE, { personId: jay, phone: '' })).toBe('FORBIDDEN');
});

test('somebody with no address has a card: once on its own, then with the PIN they chose', async () => {
  const coordinator = await api.as('coordinator');
  const { printSignInCard: { code: card, pictureSize } } = await coordinator.ask<{ printSignInCard: { code: string; pictureSize: number } }>(PRINT, { personId: jay });
  expect([card, pictureSize > 20]).toEqual([expect.stringMatching(/^[34679ACDEFGHJKMNPQRTWXY]{5}(?:-[34679ACDEFGHJKMNPQRTWXY]{5}){5}$/), true]);
  const browser = api.visitor();
  expect(await browser.ask('mutation ($card: String!) { lookAtSignInCard(card: $card) }', { card: card.toLowerCase() })).toEqual({ lookAtSignInCard: 'CHOOSE_PIN' });
  expect(await browser.refusal(CARD, { card, pin: '1234', choosing: true })).toBe('PIN_TOO_EASY');
  expect(await browser.ask(CARD, { card, pin: '2580', choosing: true })).toEqual({ signInWithCard: { firstName: 'Jay' } });
  expect(await api.visitor().refusal(CARD, { card, pin: '4711', choosing: true })).toBe('SIGN_IN_CARD_HAS_PIN');
  expect(await api.visitor().refusal(CARD, { card, pin: '4711', choosing: false })).toBe('PIN_NOT_RIGHT');
  expect(await api.visitor().ask(CARD, { card, pin: '2580', choosing: false })).toEqual({ signInWithCard: { firstName: 'Jay' } });
  for (let tries = 0; tries < 5; tries++) await api.visitor().refusal(CARD, { card, pin: '4711', choosing: false });
  expect(await api.visitor().refusal(CARD, { card, pin: '2580', choosing: false })).toBe('TOO_MANY_TRIES');
  await coordinator.ask(PRINT, { personId: jay });
  expect(await api.visitor().refusal(CARD, { card, pin: '2580', choosing: false })).toBe('SIGN_IN_CARD_NOT_RIGHT');
  expect(await coordinator.refusal(PRINT, { personId: (await api.get(AccountsDoor).personByDemoKey('hr'))?.id })).toBe('WAYS_IN_FOR_MEMBERS');
  expect(JSON.stringify(await api.facts())).not.toContain(card.replaceAll('-', ''));
});

test('beside a worker: the device becomes the young person’s, and the record says who sat there', async () => {
  const worker = await api.as('coordinator');
  const OFFER = 'mutation ($personId: ID!) { offerSupport(personId: $personId, present: JUST_US) { opensWith } }';
  const SUPPORT = 'mutation ($personId: ID!) { supportPerson(personId: $personId, pressed: true) { firstName } }';
  expect(await worker.refusal(OFFER, { personId: maria })).toBe('SUPPORT_FOR_YOUNG_PEOPLE');
  expect(await worker.ask(OFFER, { personId: jay })).toEqual({ offerSupport: { opensWith: 'PRESS' } });
  expect(await worker.ask(SUPPORT, { personId: jay })).toEqual({ supportPerson: { firstName: 'Jay' } });
  const { mySessions } = await worker.ask<{ mySessions: { isThis: boolean; supportedBy: string | null }[] }>('{ mySessions { isThis supportedBy } }');
  expect(mySessions.find(({ isThis }) => isThis)?.supportedBy).toBe('Priya Nair');
  expect(await worker.refusal('mutation { askToAddPasskey }')).toBe('SUPPORTED_NOT_THIS');
  const row = await api.database.first<{ minutes: number }>("select extract(epoch from ends_at - opened_at) / 60 as minutes from accounts.session where way = 'supported'");
  expect(Number(row?.minutes)).toBe(20);
  await api.database.query("update accounts.session set ends_at = now() where way = 'supported'");
  expect(await worker.ask(ME)).toEqual({ me: null });
});

test('an authenticator app proves again: a new token, the same figures never twice', async () => {
  const browser = api.visitor();
  await browser.ask(ASK, { email: 'administrator@council.example' });
  const code = /Your code is (\S+)/.exec(await newestTo('administrator@'))?.[1];
  await browser.ask(WITH_CODE, { email: 'administrator@council.example', code });
  expect(await browser.refusal('mutation { askToAddAuthenticator { secret } }')).toBe('FIRST_PROOF_NEEDS_WORD');
  const ade = await api.get(AccountsDoor).personByDemoKey('administrator');
  await api.get(AccountsDoor).letAddProof(ade?.id as Id<'Person'>, 'work-identity', systemActor('journey'));
  const { askToAddAuthenticator: { secret } } = await browser.ask<{ askToAddAuthenticator: { secret: string } }>('mutation { askToAddAuthenticator { secret picture pictureSize } }');
  const figures = (ahead: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });
  const ADD = 'mutation ($figures: String!) { addAuthenticator(figures: $figures) }';
  const PROVE = 'mutation ($figures: String!) { proveWithFigures(figures: $figures) }';
  expect(await browser.refusal(ADD, { figures: '000000' })).toBe('FIGURES_NOT_RIGHT');
  const first = figures(0);
  await browser.ask(ADD, { figures: first });
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Ade', assurance: 1 } });
  expect(await browser.refusal('mutation { removeAuthenticator }')).toBe('STEP_UP_FIRST');
  expect(await browser.refusal(PROVE, { figures: first })).toBe('FIGURES_NOT_RIGHT');
  const before = browser.cookie('alongside-session');
  await browser.ask(PROVE, { figures: figures(1) });
  expect(browser.cookie('alongside-session')).not.toBe(before);
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Ade', assurance: 2 } });
  const stored = await api.database.first<{ row: string }>('select a::text as row from accounts.authenticator a');
  expect(stored?.row).not.toContain(secret);
  const fixed = api.visitor();
  fixed.setCookie('alongside-session', before ?? '');
  expect(await fixed.ask(ME)).toEqual({ me: null });
});

test('a proof that is old, or from a clock that was put back, counts no more', async () => {
  for (const moved of ["now() - interval '16 minutes'", "now() + interval '1 hour'"]) {
    const browser = await api.as('administrator');
    await browser.ask('mutation { askToAddAuthenticator { secret } }');
    await api.database.query(`update accounts.session set proved_at = ${moved}`);
    expect(await browser.refusal('mutation { askToAddAuthenticator { secret } }')).toBe('STEP_UP_FIRST');
  }
});

test('everywhere means everywhere, and one session can be ended alone', async () => {
  const [here, there] = [await api.as('dpo'), await api.as('dpo')];
  const { mySessions } = await here.ask<{ mySessions: { id: string; isThis: boolean }[] }>('{ mySessions { id isThis } }');
  expect(mySessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  const END = 'mutation ($id: ID!) { endMySession(id: $id) }';
  expect(await (await api.as('hr')).refusal(END, { id: mySessions[0]?.id })).toBe('NOT_FOUND');
  await here.ask(END, { id: mySessions.find(({ isThis }) => !isThis)?.id });
  expect(await there.ask(ME)).toEqual({ me: null });
  const third = await api.as('dpo');
  await here.ask('mutation { signOutEverywhere }');
  expect([await here.ask(ME), await third.ask(ME)]).toEqual([{ me: null }, { me: null }]);
});

/** Walks through the council’s sign-in as a browser would, up to the address that leads back to us. */
async function atWork(browser: Visitor, person: string, start = '/work-sign-in?to=/pay'): Promise<string> {
  const council = new Map<string, string>();
  let next = (await browser.fetch(start)).headers.get('location') ?? '';
  for (let hops = 0; hops < 8 && next.startsWith('http') && !next.includes('/work-sign-in/back'); hops++) {
    const picked: RequestInit = next.includes('/choose/') ? { method: 'POST', body: new URLSearchParams({ person }) } : {};
    const answer = await fetch(next, { ...picked, redirect: 'manual', headers: { cookie: [...council].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) council.set(cookie.split('=')[0] ?? '', /=([^;]*)/.exec(cookie)?.[1] ?? '');
    next = new URL(answer.headers.get('location') ?? '', next).href;
  }
  return next.replace(api.address, '');
}

test('staff come in with the council’s own account, with two proofs, once a round', async () => {
  const browser = api.visitor();
  const back = await atWork(browser, 'finance-approver');
  const answer = await browser.fetch(back);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/pay']);
  expect(await browser.ask(ME)).toEqual({ me: { firstName: 'Frank', assurance: 2 } });
  expect((await browser.fetch(back)).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
});

test('proving again with a work account changes the token, and another person’s account proves nothing', async () => {
  const browser = await api.as('finance-approver');
  await api.database.query('update accounts.session set proved_at = null, assurance = 1');
  const before = browser.cookie('alongside-session');
  expect((await browser.fetch(await atWork(browser, 'finance-checker', '/work-sign-in?again=1&to=/pay'))).headers.get('location')).toContain('WORK_SIGN_IN_NOT_RIGHT');
  expect((await browser.fetch(await atWork(browser, 'finance-approver', '/work-sign-in?again=1&to=/pay'))).headers.get('location')).toBe('/pay');
  expect(browser.cookie('alongside-session')).not.toBe(before);
  expect(await browser.ask(ME)).toMatchObject({ me: { assurance: 2 } });
});

test('an answer that is foreign, tampered with or from another browser opens nothing and says so kindly', async () => {
  const browser = api.visitor();
  const back = await atWork(browser, 'hr');
  expect((await api.visitor().fetch(back)).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
  expect((await browser.fetch(back.replace(/code=[^&]+/, 'code=foreign'))).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
  const other = api.visitor();
  expect((await other.fetch((await atWork(other, 'hr')).replace(/state=[^&]+/, 'state=foreign'))).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
  const late = api.visitor();
  const tooLate = await atWork(late, 'hr');
  await api.database.query("update accounts.challenge set made_at = now() - interval '11 minutes'");
  expect((await late.fetch(tooLate)).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_NOT_RIGHT');
  const stranger = api.visitor();
  expect((await stranger.fetch(await atWork(stranger, 'nobody-we-know'))).headers.get('location')).toBe('/sign-in?said=WORK_ACCOUNT_UNKNOWN');
  expect(await Promise.all([browser, other, late, stranger].map((one) => one.ask(ME)))).toEqual(Array(4).fill({ me: null }));
});

test('no other site can be the end of the way back', async () => {
  for (const to of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example']) {
    const browser = api.visitor();
    expect((await browser.fetch(await atWork(browser, 'hr', `/work-sign-in?to=${encodeURIComponent(to)}`))).headers.get('location')).toBe('/sign-in');
  }
});

test('the council’s sign-in going down in the middle is said; nothing else is touched', async () => {
  const browser = api.visitor();
  const back = await atWork(browser, 'hr');
  await api.get(DemoWorkSignIn).onApplicationShutdown();
  expect((await browser.fetch(back)).headers.get('location')).toBe('/sign-in?said=WORK_SIGN_IN_AWAY');
  expect(await (await api.as('hr')).ask(ME)).toMatchObject({ me: { firstName: 'Helen' } });
});

test('a passkey that is none opens nothing', async () => {
  const browser = api.visitor();
  await browser.ask('mutation { askForPasskey }');
  const answer = JSON.stringify({ id: 'bm9uZQ', rawId: 'bm9uZQ', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' } });
  expect(await browser.refusal('mutation ($answer: String!) { signInWithPasskey(answer: $answer) { firstName } }', { answer })).toBe('PASSKEY_NOT_RIGHT');
});

test('every coming in of this page is on record with its way and whom it let in, and every wrong try is a line; neither tells more', async () => {
  const cameIn = (await api.facts()).filter(({ name }) => name === 'accounts.signed-in');
  expect([...new Set(cameIn.map(({ data }) => data.method))].sort()).toEqual(['card', 'code', 'demo', 'link', 'supported', 'work-account']);
  expect(cameIn.filter(({ data, subjectId }) => data.personId !== subjectId || !data.sessionId)).toEqual([]);
  const lines = logged.text().split('\n').filter((line) => line.includes('"what":"refused"')).map((line) => JSON.parse(line) as Record<string, string>);
  const wrong = ['SIGN_IN_CODE_NOT_RIGHT', 'SIGN_IN_CARD_NOT_RIGHT', 'SIGN_IN_CARD_HAS_PIN', 'PIN_NOT_RIGHT', 'TOO_MANY_TRIES', 'FIGURES_NOT_RIGHT', 'PASSKEY_NOT_RIGHT', 'FIRST_PROOF_NEEDS_WORD', 'STEP_UP_FIRST', 'WORK_SIGN_IN_NOT_RIGHT', 'WORK_ACCOUNT_UNKNOWN', 'NOT_FOUND', 'FORBIDDEN'];
  expect(wrong.filter((code) => lines.every((line) => line.code !== code))).toEqual([]);
  expect(lines.filter((line) => !line.at || line.where === undefined)).toEqual([]);
  expect([...new Set(lines.flatMap((line) => Object.keys(line)))].sort()).toEqual(['at', 'code', 'kind', 'level', 'personId', 'sessionId', 'what', 'where']);
  expect(JSON.stringify(lines)).not.toMatch(/example|Maria|Jay|07700|AAAAAAAA|4711|nobody-we-know/);
});

import { AccountsDoor } from '@alongside/accounts/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { CLIENT, CouncilSignIn } from './council-sign-in';
import type { Visitor } from './visitor';

/** Which work account opens whose account: an address goes from a colleague who left to one who joins, and nobody comes in as the other by it. */
let api: ApiFixture;
let council: CouncilSignIn;
let ade: Visitor;
beforeAll(async () => {
  council = await CouncilSignIn.down();
  await council.up();
  api = await apiFixture({ OIDC_ISSUER: council.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  ade = await api.as('administrator');
});
afterAll(async () => {
  await api?.close();
  await council?.away();
});

// Letters of one minute are one letter.
let minutes = 0;
beforeEach(() => api.clock.set(`2026-11-23T09:${String(10 + (minutes += 5)).padStart(2, '0')}:00Z`));

const ME = '{ me { firstName } }';
const COLLEAGUES = '{ colleagues { personId email workAccountSince } }';
const UNLINK = 'mutation ($personId: ID!) { unlinkWorkAccount(personId: $personId) }';
const CLOSE = 'mutation ($personId: ID!) { closeColleagueAccount(personId: $personId) }';
const AGAIN = 'mutation ($personId: ID!) { openColleagueAccountAgain(personId: $personId) }';

/** Where a browser ends that comes back from the council’s sign-in as this subject with this address. */
async function comesAs(browser: Visitor, sub: string, email: string): Promise<string> {
  council.makeToken = (there, nonce) => there.token({ nonce, sub, email });
  const sentTo = (await browser.fetch('/work-sign-in?to=/pay')).headers.get('location') ?? '';
  return (await browser.fetch(council.back(sentTo))).headers.get('location') ?? '';
}

interface Line {
  readonly personId: string;
  readonly email: string;
  readonly workAccountSince: string | null;
}

async function colleague(email: string): Promise<Line> {
  const { colleagues } = await ade.ask<{ colleagues: Line[] }>(COLLEAGUES);
  const found = colleagues.find((one) => one.email === email);
  if (!found) throw new Error(`Nobody has ${email}.`);
  return found;
}

/** Letters about ways in that came to this address so far. */
async function letters(email: string): Promise<number> {
  // What happened is told first, then what was told is sent.
  for (let times = 0; times < 2; times++) await api.runJobs();
  return (await api.mail()).filter(({ to }) => to.includes(email)).length;
}

const HELEN = 'hr@council.example';
const UNKNOWN = '/sign-in?said=WORK_ACCOUNT_UNKNOWN';

test('the first time a work account opens an account its owner is told by letter, and finds it among their ways in', async () => {
  const before = await letters(HELEN);
  const helen = api.visitor();
  expect(await comesAs(helen, 'helen-1', HELEN)).toBe('/pay');
  expect(await letters(HELEN)).toBe(before + 1);
  const { myWaysIn } = await helen.ask<{ myWaysIn: { workAccountSince: string } }>('{ myWaysIn { workAccountSince } }');
  expect(Date.parse(myWaysIn.workAccountSince)).toBeGreaterThan(0);
  expect((await colleague(HELEN)).workAccountSince).toBe(myWaysIn.workAccountSince);
});

test('whoever joins with the address of somebody else is not let in as them, not even beside them, and changes nothing', async () => {
  const joiner = api.visitor();
  const before = await letters(HELEN);
  expect([await comesAs(joiner, 'joiner', HELEN), await joiner.ask(ME)]).toEqual([expect.stringMatching(`^${UNKNOWN.replace('?', '\\?')}`), { me: null }]);
  expect(await letters(HELEN)).toBe(before);
  const helen = api.visitor();
  expect([await comesAs(helen, 'helen-1', 'moved@council.example'), await helen.ask(ME)]).toEqual(['/pay', { me: { firstName: 'Helen' } }]);
});

test('a leaver’s account is closed: neither the old work account nor the joiner’s opens it, and opened again the old one does not come back by itself', async () => {
  const helen = api.visitor();
  await comesAs(helen, 'helen-1', HELEN);
  const { personId } = await colleague(HELEN);
  await ade.ask(CLOSE, { personId });
  expect(await helen.ask(ME)).toEqual({ me: null });
  for (const sub of ['helen-1', 'joiner']) expect(await comesAs(api.visitor(), sub, HELEN)).toContain(UNKNOWN);
  expect((await colleague(HELEN)).workAccountSince).toBeNull();
  await ade.ask(AGAIN, { personId });
  expect(await comesAs(api.visitor(), 'helen-1', 'moved@council.example')).toContain(UNKNOWN);
});

test('an administrator takes a work account away: it opens nothing, its owner is signed out and told, and the next one with the address is linked', async () => {
  const helen = api.visitor();
  expect(await comesAs(helen, 'helen-2', HELEN)).toBe('/pay');
  const { personId } = await colleague(HELEN);
  const before = await letters(HELEN);
  await api.clock.set('2026-11-23T10:00:00Z');
  expect(await (await api.as('coordinator')).refusal(UNLINK, { personId })).toBe('FORBIDDEN');
  expect(await ade.refusal(UNLINK, { personId })).toBeNull();
  expect([await helen.ask(ME), await comesAs(api.visitor(), 'helen-2', 'moved@council.example')]).toEqual([{ me: null }, UNKNOWN]);
  expect(await letters(HELEN)).toBe(before + 1);
  expect(await ade.refusal(UNLINK, { personId })).toBe('NO_WORK_ACCOUNT');
  const own = await api.get(AccountsDoor).personByDemoKey('administrator');
  expect(await ade.refusal(UNLINK, { personId: own?.id })).toBe('WAYS_IN_OF_YOUR_OWN');
  expect([await comesAs(helen, 'helen-3', HELEN), await helen.ask(ME)]).toEqual(['/pay', { me: { firstName: 'Helen' } }]);
});

import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { CLIENT, CouncilSignIn } from './council-sign-in';
import type { Visitor } from './visitor';

/** Where somebody ends whom the council’s sign-in did not bring further: always on a page of ours, and back where they were if they are still signed in. */
let api: ApiFixture;
let council: CouncilSignIn;
let owner: Client;
beforeAll(async () => {
  council = await CouncilSignIn.down();
  await council.up();
  api = await apiFixture({ OIDC_ISSUER: council.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  owner = new Client({ connectionString: api.tableOwnerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await api?.close();
  await council?.away();
});

const ME = '{ me { firstName } }';
const AGAIN = '/work-sign-in?again=1&to=/pay';
const endOf = async (browser: Visitor, path: string) => {
  const answer = await browser.fetch(path);
  return [answer.status, answer.headers.get('location')];
};
const back = async (browser: Visitor, start: string) => council.back((await browser.fetch(start)).headers.get('location') ?? '');

test('proving again with one proof only is told, and leads back to the page they were on', async () => {
  const frank = await api.as('finance-approver');
  council.makeToken = (there, nonce) => there.token({ nonce, amr: ['pwd'], auth_time: Math.floor(Date.now() / 1_000) });
  expect(await endOf(frank, await back(frank, AGAIN))).toEqual([303, '/sign-in?said=WORK_SIGN_IN_NOT_RIGHT&to=%2Fpay']);
  expect(await frank.ask(ME)).toEqual({ me: { firstName: 'Frank' } });
});

test('the council’s sign-in being away while proving again leads back too, at either end of the way', async () => {
  const frank = await api.as('finance-approver');
  const half = await back(frank, AGAIN);
  await council.away();
  expect(await endOf(frank, half)).toEqual([303, '/sign-in?said=WORK_SIGN_IN_AWAY&to=%2Fpay']);
  await council.up();
});

test('somebody who only wanted to come in is told the same, and no page of another site is ever the way back', async () => {
  const nobody = api.visitor();
  expect(await endOf(nobody, (await back(nobody, '/work-sign-in?to=/pay')).replace(/code=[^&]+/, 'error=access_denied'))).toEqual([303, '/sign-in?said=WORK_SIGN_IN_NOT_RIGHT']);
  const frank = await api.as('finance-approver');
  council.makeToken = (there, nonce) => there.token({ nonce, amr: ['pwd'], auth_time: Math.floor(Date.now() / 1_000) });
  expect(await endOf(frank, await back(frank, '/work-sign-in?again=1&to=//elsewhere.example'))).toEqual([303, '/sign-in?said=WORK_SIGN_IN_NOT_RIGHT']);
});

test('a fault of ours on the way is a page with a sentence, never bare JSON, and nothing of it is told', async () => {
  const frank = await api.as('finance-approver');
  council.makeToken = (there, nonce) => there.token({ nonce, auth_time: Math.floor(Date.now() / 1_000) });
  const half = await back(frank, AGAIN);
  await owner.query('alter table accounts.work_account rename to work_account_away');
  try {
    expect(await endOf(frank, half)).toEqual([303, '/sign-in?said=UNEXPECTED&to=%2Fpay']);
  } finally {
    await owner.query('alter table accounts.work_account_away rename to work_account');
  }
  await owner.query('alter table accounts.challenge rename to challenge_away');
  try {
    expect(await endOf(frank, AGAIN)).toEqual([303, '/sign-in?said=UNEXPECTED&to=%2Fpay']);
    expect(await endOf(frank, '/work-sign-in/back?code=a-code&state=a')).toEqual([303, '/sign-in?said=UNEXPECTED']);
  } finally {
    await owner.query('alter table accounts.challenge_away rename to challenge');
  }
  await owner.query('alter table accounts.session rename to session_away');
  try {
    // Not even who asks can be found out.
    expect(await endOf(frank, AGAIN)).toEqual([303, '/sign-in?said=UNEXPECTED&to=%2Fpay']);
  } finally {
    await owner.query('alter table accounts.session_away rename to session');
  }
  expect(await endOf(frank, await back(frank, AGAIN))).toEqual([303, '/pay']);
});

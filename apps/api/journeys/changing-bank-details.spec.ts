import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let maria: Id<'Member'>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-bank-tables-'));
  process.env.BANK_TABLES_DIR = folder;
  api = await apiFixture();
  const joined = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Lopez', email: 'maria@home.example', phone: '07700 900111', reachBy: ['email', 'call'] }, systemActor('journey'));
  maria = joined.id;
  // The app she proves with was added weeks ago; one of yesterday would spare nobody the call.
  await api.database.query("insert into accounts.authenticator (id, person_id, secret_sealed, added_at, last_step, tries) values (gen_random_uuid(), $1, '', now() - interval '20 days', 0, 0)", [maria]);
});
afterAll(async () => {
  await api?.close();
  delete process.env.BANK_TABLES_DIR;
  await rm(folder, { recursive: true, force: true });
});

const SET = 'mutation ($sortCode: String!, $accountNumber: String!, $accountName: String!) { setBankAccount(sortCode: $sortCode, accountNumber: $accountNumber, accountName: $accountName) { lastDigits paysFrom ringFirst } }';
const CORRECT = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { id } }';
const TO_RING = '{ bankCallBacks { id memberId memberName changedAt } }';
const CALL = 'query ($id: ID!) { bankCallBack(id: $id) { id memberId memberName changedAt phone reachNote callsAreSafe numberChanged whyNotAnswer } }';
const account = (accountNumber: string) => ({ sortCode: '20-29-59', accountNumber, accountName: 'M Lopez' });

/** Signed in by mail: one proof. With `proved`, a second one was given just now. */
async function asMaria(proved = false): Promise<Visitor> {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(maria as string as Id<'Person'>, proved ? 2 : 1));
  return visitor;
}

interface ToRing {
  readonly bankCallBacks: readonly { readonly id: string; readonly memberName: string | null }[];
}

test('with a second proof a member changes her account at once; the first one needs nobody to ring either', async () => {
  expect(await (await asMaria()).ask(SET, account('63748472'))).toEqual({ setBankAccount: { lastDigits: '472', paysFrom: null, ringFirst: false } });
  expect(await (await asMaria(true)).ask(SET, account('11111111'))).toEqual({ setBankAccount: { lastDigits: '111', paysFrom: '2026-11-26', ringFirst: false } });
  expect(await (await api.as('coordinator')).ask(TO_RING)).toEqual({ bankCallBacks: [] });
});

test('somebody who reads her mail changes her contact and her account: the old contact is told, the old number is rung, and nothing is lost', async () => {
  const thief = await asMaria();
  await thief.ask(CORRECT, { input: { knownAs: 'Maria', strengths: null, interests: [], email: 'thief@elsewhere.example', phone: '07700 900999', reachBy: ['EMAIL', 'CALL'], reachNote: null } });
  expect(await thief.ask(SET, account('22222222'))).toMatchObject({ setBankAccount: { lastDigits: '222', ringFirst: true } });
  await api.runReactions();
  await api.runJobs();
  const told = (await api.mail()).filter(({ subject }) => subject === 'Your details were changed');
  expect(told.map(({ to }) => to)).toEqual(['maria@home.example']);
  expect(told[0]?.text).not.toMatch(/bank|money|account|222/i);

  const coordinator = await api.as('coordinator');
  const { bankCallBacks: [call] } = await coordinator.ask<ToRing>(TO_RING);
  const { bankCallBack } = await coordinator.ask<{ bankCallBack: object }>(CALL, { id: call?.id });
  expect(bankCallBack).toMatchObject({ memberName: 'Maria', phone: '07700900111', callsAreSafe: true, numberChanged: true, whyNotAnswer: null });
  expect(JSON.stringify([call, bankCallBack])).not.toContain('222');
  expect((await api.facts()).filter(({ name, subjectId }) => name === 'payments.call-back-looked-at' && subjectId === maria)).toHaveLength(1);

  await coordinator.ask('mutation ($id: ID!) { bankChangeWasNotThem(id: $id) }', { id: call?.id });
  expect(await thief.ask('{ me { firstName } }')).toEqual({ me: null });
  expect(await (await asMaria()).ask('{ myBankAccount { lastDigits ringFirst } }')).toEqual({ myBankAccount: { lastDigits: '111', ringFirst: false } });
  expect(await coordinator.refusal('mutation ($id: ID!) { bankChangeWasNotThem(id: $id) }', { id: call?.id })).toBe('CALL_BACK_NOT_WAITING');
});

test('it was her: the coordinator says so, and the account is used once it has waited', async () => {
  await (await asMaria()).ask(SET, account('33333333'));
  const coordinator = await api.as('coordinator');
  const { bankCallBacks: [call] } = await coordinator.ask<ToRing>(TO_RING);
  await coordinator.ask('mutation ($id: ID!) { bankChangeWasThem(id: $id) }', { id: call?.id });
  expect(await (await asMaria()).ask('{ myBankAccount { lastDigits paysFrom ringFirst } }')).toEqual({ myBankAccount: { lastDigits: '333', paysFrom: '2026-11-26', ringFirst: false } });
  const facts = (await api.facts()).filter(({ name }) => name.startsWith('payments.bank'));
  expect(facts.map(({ name }) => name)).toContain('payments.bank-change-confirmed');
  expect(JSON.stringify(facts)).not.toMatch(/33333333|202959|Lopez/);
});

test('nobody but a coordinator who proved it lately says who it was', async () => {
  await (await asMaria()).ask(SET, account('44444444'));
  const { bankCallBacks: [call] } = await (await api.as('coordinator')).ask<ToRing>(TO_RING);
  expect((await api.facts()).map(({ name }) => name)).toContain('payments.call-backs-read');
  for (const role of ['hr', 'finance-checker', 'dpo']) {
    expect(await (await api.as(role)).refusal(TO_RING)).toBe('FORBIDDEN');
    expect(await (await api.as(role)).refusal(CALL, { id: call?.id })).toBe('FORBIDDEN');
  }
  const said = 'mutation ($id: ID!) { bankChangeWasThem(id: $id) }';
  for (const role of ['hr', 'finance-approver', 'administrator', 'dpo']) expect(await (await api.as(role)).refusal(said, { id: call?.id })).toBe('FORBIDDEN');
  expect(await (await asMaria(true)).refusal(said, { id: call?.id })).toBe('FORBIDDEN');
  const coordinator = await api.as('coordinator');
  await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes' where person_id = (select id from accounts.person where demo_key = 'coordinator')");
  expect(await coordinator.refusal(said, { id: call?.id })).toBe('STEP_UP_FIRST');
  for (const id of ['', 'x', '0199a000-0000-7000-8000-000000000000']) {
    for (const question of [said, CALL]) expect(await (await api.as('coordinator')).refusal(question, { id })).toBe('NOT_FOUND');
  }
});

test('a number that its bank cannot have given out is told beside its box; a broken table refuses nobody', async () => {
  const typed = (accountNumber: string) => ({ sortCode: '66-00-01', accountNumber, accountName: 'M Lopez' });
  const lay = (weights: string) => Promise.all([writeFile(join(folder, 'valacdos.txt'), weights), writeFile(join(folder, 'scsubtab.txt'), '660009 660010\n')]);
  const proved = await asMaria(true);
  expect(await proved.refusal(SET, typed('12345678'))).toBeNull();
  // An invented line: the last digit is nought.
  await lay('660000 669999 MOD10 0 0 0 0 0 0 0 0 0 0 0 0 0 1\n');
  const { refusals } = await proved.graphql(SET, typed('12345671'));
  expect(refusals).toMatchObject([{ code: 'ACCOUNT_NUMBER_NOT_OF_SORT_CODE', field: 'accountNumber' }]);
  expect(await proved.ask('{ myBankAccount { lastDigits } }')).toEqual({ myBankAccount: { lastDigits: '678' } });
  expect(await proved.refusal(SET, typed('12345670'))).toBeNull();
  expect(await proved.refusal(SET, { ...typed('12345671'), sortCode: '20-29-59' })).toBeNull();
  await lay('660000 669999 NONSENSE, LONGER THAN BEFORE');
  expect(await proved.refusal(SET, typed('12345671'))).toBeNull();
});

import type { Actor } from '@alongside/kernel';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { CreatePayRun } from './actions/create-pay-run';
import { ReleasePayRun } from './actions/release-pay-run';
import { PayRunFilesController } from './files/pay-run-files.controller';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
let runId: string;
beforeEach(async () => {
  office = await PayOffice.open();
  await office.hasBank(office.leanne);
  await office.came(office.leanne);
  await office.approved();
  runId = await office.fixture.get(CreatePayRun).run('one-run-please', office.colin);
});
afterEach(() => office.close());

async function download(by: Actor, id = runId) {
  const got: { headers: Record<string, string>; bytes: Buffer | null } = { headers: {}, bytes: null };
  const answer = {
    headers(values: Readonly<Record<string, string>>) {
      Object.assign(got.headers, values);
      return answer;
    },
    send: (bytes: Buffer) => { got.bytes = bytes; },
  };
  await office.fixture.get(PayRunFilesController).download(id, { provedLately: true, ...by }, answer);
  return got;
}
const release = () => office.fixture.get(ReleasePayRun).run(runId, 'send-this-run', office.ruth);
const looksAt = async () => (await office.fixture.facts()).filter(({ name }) => name === 'payments.pay-file-read');
const looks = async () => (await looksAt()).filter(({ subjectId }) => subjectId === runId).length;

test('the pay team gets the same bytes each time, as an attachment that no browser keeps; each look is recorded', async () => {
  await release();
  const [first, second] = [await download(office.ruth), await download(office.colin)];
  expect(first.bytes?.equals(second.bytes ?? Buffer.alloc(0))).toBe(true);
  expect(first.headers).toMatchObject({ 'content-disposition': 'attachment; filename="pay-run-1.txt"', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  expect(await looks()).toBe(2);
  expect((await looksAt()).filter(({ subjectId }) => subjectId === String(office.leanne))).toHaveLength(2);
});

test.each([
  ['a member', { kind: 'person', roles: ['parent-carer'], assurance: 1 }, 'FORBIDDEN'],
  ['a coordinator', { kind: 'person', roles: ['coordinator'], assurance: 2 }, 'FORBIDDEN'],
  ['somebody who is not signed in', { kind: 'nobody', roles: [], assurance: 0 }, 'SIGN_IN_FIRST'],
  ['an approver with one proof', { kind: 'person', roles: ['finance-approver'], assurance: 1 }, 'SIGN_IN_MORE_SAFELY'],
  ['an approver who proved who they are this morning', { kind: 'person', roles: ['finance-approver'], assurance: 2, provedLately: false }, 'STEP_UP_FIRST'],
])('%s gets no file', async (_, who, code) => {
  await release();
  await expect(download({ ...office.ruth, ...who } as Actor)).rejects.toThrow(code);
  expect(await looks()).toBe(0);
});

test('a run that was not sent has no file, and an address that is no id finds nothing', async () => {
  await expect(download(office.ruth)).rejects.toThrow('NOT_FOUND');
  await expect(download(office.ruth, '../../master.key')).rejects.toThrow('NOT_FOUND');
});

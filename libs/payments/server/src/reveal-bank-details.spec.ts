import { systemActor, type Actor } from '@alongside/kernel';
import { policyBook } from '@alongside/platform/auth';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { PaymentsResolver } from './graphql/payments.resolver';
import { RevealsResolver } from './graphql/reveals.resolver';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
let paymentId = '';
beforeEach(async () => {
  office = await PayOffice.open();
  await office.came(office.leanne);
  paymentId = (await office.payments())[0]?.id ?? '';
});
afterEach(() => office.close());

const reveal = (reason: string, by: Actor = office.ruth, id = paymentId) => office.fixture.get(RevealsResolver).revealBankDetails(id, reason, by);
const looks = () => office.factsNamed('bank-details-read');

test('an approver sees the whole account for a reason, for a minute; each time is told and the reason is kept outside the log', async () => {
  await office.hasBank(office.leanne, '63748472', 'L Pike');
  expect(await reveal('The bank sent it back')).toMatchObject({ sortCode: '202959', accountNumber: '63748472', accountName: 'L Pike', hideAt: new Date('2026-11-23T09:01:00Z') });
  await reveal('I could not read my own writing');
  expect(await looks()).toHaveLength(2);
  expect(await looks()).toMatchObject([{ subjectId: office.leanne, data: { memberId: office.leanne, paymentId } }, {}]);
  expect(JSON.stringify(await looks())).not.toMatch(/bank sent|63748472/);
  expect(await office.fixture.get(RevealsResolver).bankDetailsReveals(10, systemActor('test'))).toMatchObject([
    { by: 'Ruth Okafor', about: 'Leanne Pike', reason: 'I could not read my own writing' }, { reason: 'The bank sent it back' },
  ]);
});

test.each(['', '   ', '\u0000', 'x'.repeat(201)])('without a reason somebody can read (%j) nothing is shown', async (reason) => {
  await office.hasBank(office.leanne);
  await expect(reveal(reason)).rejects.toMatchObject({ field: 'reason' });
  expect(await looks()).toEqual([]);
});

test('one proof, one’s own money, no account and no payment are each told apart, and nothing is written', async () => {
  await expect(reveal('Checking')).rejects.toMatchObject({ code: 'NO_BANK_DETAILS' });
  await office.hasBank(office.leanne);
  await expect(reveal('Checking', { ...office.ruth, assurance: 1 })).rejects.toMatchObject({ code: 'SIGN_IN_MORE_SAFELY' });
  await expect(reveal('Checking', { ...office.ruth, personId: office.leanne as never })).rejects.toMatchObject({ code: 'OWN_PAYMENT' });
  await expect(reveal('Checking', office.ruth, 'robert; drop')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await looks()).toEqual([]);
});

test('only an approver with two proofs may ask; only the data protection officer reads who did', () => {
  const may = (rule: string, actor: Actor) => policyBook.rule(rule)?.allows({ actor, subject: undefined, args: {} });
  const dpo = { ...office.ruth, roles: ['dpo'] };
  expect([may('payments.reveal', office.ruth), may('payments.reveal', office.colin), may('payments.reveal', { ...office.ruth, assurance: 1 }), may('payments.reveal', dpo)]).toEqual([true, false, false, false]);
  expect([may('payments.see-reveals', dpo), may('payments.see-reveals', office.ruth)]).toEqual([true, false]);
});

test('two members with one bank account are flagged to the pay team, without the number', async () => {
  await office.came(office.tyler);
  await office.hasBank(office.leanne);
  await office.hasBank(office.tyler, '63748472', 'T Moss');
  const lines = await office.fixture.get(PaymentsResolver).paymentsToCheck(100, null, office.colin);
  expect(lines.map(({ flag }) => flag)).toEqual(['SAME_BANK_ACCOUNT', 'SAME_BANK_ACCOUNT']);
  await office.hasBank(office.tyler, '46238510', 'T Moss');
  expect((await office.fixture.get(PaymentsResolver).paymentsToCheck(100, null, office.colin)).map(({ flag }) => flag)).toEqual([null, 'NEW_BANK_DETAILS']);
});

import { Transactions } from '@alongside/platform/database';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { SetBankAccount } from './actions/set-bank-account';
import { BankAccountStore } from './store/bank-account.store';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => { office = await PayOffice.open(); });
afterEach(() => office.close());

const rows = () => office.fixture.database.query('select * from payments.bank_account order by set_at, id');

test('no column and no fact holds a sort code, an account number or a name', async () => {
  await office.hasBank(office.leanne, '63748472', 'Canary Pike');
  const everything = JSON.stringify([await rows(), await office.fixture.facts()]);
  expect(everything).not.toMatch(/63748472|202959|20-29-59|Canary/);
  expect(await rows()).toMatchObject([{ last_digits: '472' }]);
});

test('the vault opens what the member said, for the pay file', async () => {
  await office.hasBank(office.leanne);
  const opened = await office.fixture.get(Transactions).run(() => office.fixture.get(BankAccountStore).open([office.leanne]));
  expect(opened.get(office.leanne)).toEqual({ sortCode: '202959', accountNumber: '63748472', accountName: 'L Pike' });
});

test('what was sealed for one member cannot be opened in the place of another', async () => {
  await office.hasBank(office.leanne);
  await office.hasBank(office.tyler, '46238510');
  await office.fixture.database.query(
    `update payments.bank_account set number_sealed = (select number_sealed from payments.bank_account where member_id = $1) where member_id = $2`,
    [office.leanne, office.tyler],
  );
  await expect(office.fixture.get(Transactions).run(() => office.fixture.get(BankAccountStore).open([office.tyler]))).rejects.toThrow();
});

test('a new account ends the one before it; equal accounts have equal marks', async () => {
  await office.hasBank(office.leanne);
  await office.hasBank(office.leanne);
  const [first, second] = await rows();
  expect([first?.ended_at === null, second?.ended_at === null, second?.replaces]).toEqual([false, true, true]);
  expect(first?.blind_index).toBe(second?.blind_index);
});

test('three changes at one moment leave one live account', async () => {
  await Promise.all(['11111111', '22222222', '33333333'].map((number) => office.hasBank(office.leanne, number)));
  expect(await office.broken()).toEqual([]);
});

test('what cannot be an account is refused field by field and nothing is written', async () => {
  const set = office.fixture.get(SetBankAccount);
  await expect(set.forMember(office.leanne, { sortCode: '<script>', accountNumber: '\u0000', accountName: '🏦'.repeat(71) }, office.colin)).rejects.toMatchObject({
    all: [{ code: 'ANSWER_TOO_LONG', field: 'accountName' }, { code: 'SORT_CODE_NOT_SIX_DIGITS' }, { code: 'ACCOUNT_NUMBER_NOT_EIGHT_DIGITS' }],
  });
  expect(await rows()).toEqual([]);
});

import { Refusal, Refusals } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { lastDigits, readBankDetails } from './bank-account';

const typed = { sortCode: '20-29 59', accountNumber: ' 6374 8472', accountName: 'A. Example' };

function refused(change: Partial<typeof typed>): string[] {
  try {
    readBankDetails({ ...typed, ...change });
  } catch (refusal) {
    if (refusal instanceof Refusals) return refusal.all.map(({ code, field }) => `${field} ${code}`);
    if (refusal instanceof Refusal) return [`${refusal.field} ${refusal.code}`];
  }
  return [];
}

test('spaces and hyphens are ours to ignore', () => {
  expect(readBankDetails(typed)).toEqual({ sortCode: '202959', accountNumber: '63748472', accountName: 'A. Example' });
});

test('an older account with six or seven digits gets its noughts', () => {
  expect(readBankDetails({ ...typed, accountNumber: '748472' }).accountNumber).toBe('00748472');
});

test('what cannot be a bank account is told field by field, all at once', () => {
  expect(refused({ sortCode: '2029', accountNumber: '١٢٣٤٥٦٧٨', accountName: ' ' })).toEqual([
    'accountName ANSWER_MISSING', 'sortCode SORT_CODE_NOT_SIX_DIGITS', 'accountNumber ACCOUNT_NUMBER_NOT_EIGHT_DIGITS',
  ]);
});

test.each([['123456789'], ['12345'], ['1234567a'], ['<b>1</b>'], ['12345678\u0000'], ['']])('%j is no account number', (accountNumber) => {
  expect(refused({ accountNumber })).toEqual(['accountNumber ACCOUNT_NUMBER_NOT_EIGHT_DIGITS']);
});

test('only the last three digits are shown', () => {
  expect(lastDigits('63748472')).toBe('472');
});

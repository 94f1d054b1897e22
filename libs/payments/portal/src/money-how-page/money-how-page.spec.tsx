import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MoneyHowPage from './money-how-page';

afterEach(cleanup);

const account = { __typename: 'MyBankAccount', lastDigits: '472', setAt: '2026-11-01T09:00:00Z', paysFrom: null };
const shows = (myBankAccount: object | null, answers = {}) => renderPage(MoneyHowPage, { answers: { MoneyHowPage: { data: { myBankAccount } }, ...answers } });
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a member tells us her account, and reads that we have it', async () => {
  const { asked } = shows(null, { SetBankAccount: { data: { setBankAccount: { ...account } } } });
  await screen.findByLabelText('Sort code');
  type('Name on the account', 'L Pike');
  type('Sort code', '20-29-59');
  type('Account number', '63748472');
  fireEvent.click(screen.getByRole('button', { name: 'Save my account' }));
  expect(await screen.findByText('We have your bank account.')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SetBankAccount')?.variables).toEqual({ accountName: 'L Pike', sortCode: '20-29-59', accountNumber: '63748472' });
});

test('what a bank cannot read is told beside its box, and what was typed stays', async () => {
  shows(account, { SetBankAccount: { refusal: { code: 'SORT_CODE_NOT_SIX_DIGITS', field: 'sortCode' } } });
  await screen.findByLabelText('Sort code');
  type('Name on the account', 'L Pike');
  type('Sort code', '20295');
  type('Account number', '63748472');
  fireEvent.click(screen.getByRole('button', { name: 'Change my account' }));
  await waitFor(() => expect(screen.getAllByText(/A sort code has 6 numbers/).length).toBe(2));
  expect(screen.getByLabelText('Sort code')).toHaveProperty('value', '20295');
});

test('an empty form asks for each answer', async () => {
  const { asked } = shows(null);
  fireEvent.click(await screen.findByRole('button', { name: 'Save my account' }));
  expect((await screen.findAllByText('Write the sort code.')).length).toBe(2);
  expect(asked.map(({ operation }) => operation)).not.toContain('SetBankAccount');
});

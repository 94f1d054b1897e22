import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MoneyHowPage from './money-how-page';

afterEach(cleanup);

const account = { __typename: 'MyBankAccount', lastDigits: '472', setAt: '2026-11-01T09:00:00Z', paysFrom: null, ringFirst: false };
const waysIn = { __typename: 'MyWaysIn', hasAuthenticator: false, passkeys: [] as object[] };
const shows = (myBankAccount: object | null, answers = {}, myWaysIn: object = waysIn) => renderPage(MoneyHowPage, { answers: { MoneyHowPage: { data: { myBankAccount, myWaysIn } }, ...answers } });
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

test('changed with one proof: she reads that we call before we use it, on the number from before', async () => {
  shows({ ...account, ringFirst: true }, { SetBankAccount: { data: { setBankAccount: { ...account, ringFirst: true } } } });
  expect(await screen.findByText(/We call you first/)).toBeTruthy();
  expect(screen.getByText(/We never ask for your bank numbers/)).toBeTruthy();
  type('Name on the account', 'L Pike');
  type('Sort code', '20-29-59');
  type('Account number', '63748472');
  fireEvent.click(screen.getByRole('button', { name: 'Change my account' }));
  expect(await screen.findByText(/We will call you before we use it/)).toBeTruthy();
});

test('whoever has a second way to sign in can show first that it is her; who has none is told of the call', async () => {
  let shown = 0;
  addEventListener('prove-again', () => { shown += 1; }, { once: true });
  shows(account, {}, { ...waysIn, passkeys: [{ __typename: 'MyPasskey', id: 'k1' }] });
  fireEvent.click(await screen.findByRole('button', { name: 'Show that it is me' }));
  expect(shown).toBe(1);
  cleanup();
  shows(account);
  expect(await screen.findByText('We also call you, to be sure it was you.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /finger or face/ }).getAttribute('href')).toBe('/me/sign-in');
});

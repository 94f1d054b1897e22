import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import type { PayWait } from '../words/my-payment';
import MoneyPage from './money-page';

afterEach(cleanup);

const payment = {
  __typename: 'MyPayment', id: '1', sessionTitle: 'Choose a team manager', heldOn: '2026-11-18', amountPence: 8250, state: 'due', payBy: '2026-12-02',
  checkedAt: null, approvedAt: null, sentAt: null, payOn: null, paidOn: null, late: false, whoIsFixingIt: null, needsBankDetails: false, whyItWaits: null, waitsUntil: null,
};
const account = { __typename: 'MyBankAccount', lastDigits: '472', paysFrom: null };
const shows = (myPayments: readonly object[], myBankAccount: object | null = account) => renderPage(MoneyPage, { answers: { MoneyPage: { data: { myPayments, myBankAccount } } } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('a member reads how much, what for and by when', async () => {
  shows([payment]);
  expect(await screen.findByRole('heading', { name: /Choose a team manager, 18.November/ })).toBeTruthy();
  expect(text()).toContain('£82.50');
  expect(text()).toContain('You will have it by Wednesday 2 December.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00a0', ' '))).toEqual([
    'Promised 18 November', 'Checked We are looking at it', 'On its way Soon', 'Paid By 2 December',
  ]);
});

test('what is late is said first, with who is fixing it and no blame', async () => {
  shows([payment, { ...payment, id: '2', sessionTitle: 'Planning day', late: true, state: 'checked', payBy: '2026-11-20', whoIsFixingIt: 'Ruth' }]);
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent?.split(',')[0]);
  expect(headings.slice(0, 2)).toEqual(['Planning day', 'Choose a team manager']);
  expect(text()).toContain('It got stuck on our side. You did not do anything wrong.');
  expect(text()).toContain('Ruth is fixing it.');
  expect(text()).toContain('Stuck. Ruth has it.');
});

test('money on its way says the day it is in the bank', async () => {
  shows([{ ...payment, state: 'sent', approvedAt: '2026-11-20T09:00:00Z', sentAt: '2026-11-23T11:00:00Z', payOn: '2026-11-25' }]);
  expect(await screen.findByText('On its way', { selector: '.tag' })).toBeTruthy();
  expect(text()).toContain('It will be in your bank on Wednesday 25 November.');
});

test('paid money is a list with the sum of the tax year', async () => {
  shows([
    { ...payment, id: '3', state: 'paid', paidOn: '2026-11-25' }, { ...payment, id: '4', state: 'paid', amountPence: 5500, paidOn: '2026-04-06' },
    { ...payment, id: '5', state: 'paid', amountPence: 2750, paidOn: '2026-04-05' },
  ]);
  await screen.findByRole('heading', { name: 'Paid' });
  expect(text()).toContain('Paid since 6 April 2026 £137.50');
});

test('a member without a bank account is asked for it, with one thing to do', async () => {
  shows([{ ...payment, needsBankDetails: true, whyItWaits: 'NO_BANK_DETAILS' }], null);
  expect(await screen.findByText(/It waits for one thing: your bank account/)).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Tell us where' })).toHaveProperty('pathname', '/money/how');
});

test('before the first money the page says what will come', async () => {
  shows([]);
  expect(await screen.findByText('When you help, your money shows here.')).toBeTruthy();
});

test('money of somebody of school age that waits for the council says so, what happens next, and no day we may not keep', async () => {
  shows([{ ...payment, whyItWaits: 'CHILD_EMPLOYMENT_PENDING' }]);
  expect(await screen.findByText('Waiting', { selector: '.tag' })).toBeTruthy();
  expect(text()).toContain('This money is yours, and we keep it for you. The council first decides how it pays people of school age. Then we pay you.');
  expect(text()).not.toMatch(/You will have it by|By 2 December/);
});

test('a changed account says from which day money goes there', async () => {
  shows([{ ...payment, whyItWaits: 'NEW_BANK_DETAILS', waitsUntil: '2026-12-04' }]);
  expect(await screen.findByText(/we pay into it from/)).toBeTruthy();
  expect(text()).toContain('Friday 4 December');
});

test('every reason for which money waits has words of its own, also when it is late', async () => {
  // Its type asks for each one the wire knows.
  const every: Readonly<Record<PayWait, true>> = { CALL_BACK_FIRST: true, CHILD_EMPLOYMENT_PENDING: true, FAILED: true, HELD: true, LOOKED_AT_AGAIN: true, NEW_BANK_DETAILS: true, NO_BANK_DETAILS: true, QUERIED: true };
  const reasons = Object.keys(every);
  const said = new Set<string>();
  for (const name of reasons) {
    const { unmount } = shows([{ ...payment, state: 'approved', late: true, whyItWaits: name }]);
    const card = (await screen.findByText(/This is late. We are sorry/)).textContent ?? '';
    said.add(card);
    expect(card.length, name).toBeGreaterThan(80);
    unmount();
  }
  expect(said.size).toBe(reasons.length);
});

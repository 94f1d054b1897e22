import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import BankCallPage from './bank-call-page';

afterEach(cleanup);

const call = {
  __typename: 'BankCallBackDetails', id: 'b1', memberId: 'm1', memberName: 'Leanne', changedAt: '2026-11-25T12:40:00Z', phone: '07700900111', reachNote: 'After 4pm', callsAreSafe: true, numberChanged: true, whyNotAnswer: null,
};
const show = (different: object = {}, answers = {}) =>
  renderPage(BankCallPage, { path: '/team/bank-calls/:id', at: '/team/bank-calls/b1', answers: { BankCallPage: { data: { bankCallBack: { ...call, ...different } } }, ...answers } });

test('the coordinator rings the number from before, at a safe time, and is told not to ring the new one', async () => {
  show();
  expect((await screen.findByRole('link', { name: /07700.900.111/ })).getAttribute('href')).toBe('tel:07700900111');
  expect(screen.getByText('After 4pm')).toBeTruthy();
  expect(screen.getByText(/Do not ring that one/)).toBeTruthy();
});

test('where calls are not safe there is nothing to press', async () => {
  show({ callsAreSafe: false, numberChanged: false });
  expect(await screen.findByText(/did not say that calls are safe/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /07700/ })).toBeNull();
});

test('"it was her" is said with one press, and what follows is told', async () => {
  const { asked } = show({}, { BankChangeWasThem: { data: { bankChangeWasThem: true } } });
  fireEvent.click(await screen.findByRole('button', { name: 'I rang, and it was Leanne' }));
  expect(await screen.findByText(/Leanne is paid into the new account/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'BankChangeWasThem')?.variables).toEqual({ id: 'b1' });
});

test('"it was not her" is asked again before anything is put back', async () => {
  const { asked } = show({}, { BankChangeWasNotThem: { data: { bankChangeWasNotThem: true } } });
  fireEvent.click(await screen.findByRole('button', { name: 'It was not Leanne' }));
  expect(asked.map(({ operation }) => operation)).not.toContain('BankChangeWasNotThem');
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, put it back' }));
  expect(await screen.findByText(/The account from before is used again, and every device/)).toBeTruthy();
});

test('what somebody else has said already is told, and her own change nobody says herself', async () => {
  show({ whyNotAnswer: 'OWN_BANK_CHANGE' });
  expect(await screen.findByText(/somebody else has to ring you/)).toBeTruthy();
});

import { renderPage } from '@alongside/kit/testing';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import PayPage from './pay-page';

afterEach(cleanup);

const line = (id: string, change = {}) => ({
  __typename: 'Payment', id, payeeName: `Person ${id}`, activity: 'interview-panel', amountPence: 8250, heldOn: '2026-11-18', payBy: '2026-12-02', state: 'due',
  lateness: 'in-time', flag: null, accountDigits: '472', checkedByName: null, whyNotCheck: null, whyNotApprove: 'FORBIDDEN', whyNotReveal: 'FORBIDDEN', ...change,
});
const desk = {
  __typename: 'PayDesk', mustGoBy: '2026-11-27', mustGoLines: 3, mustGoPence: 24750, lateLines: 1, toCheck: 3, toApprove: 0, readyLines: 0, readyPence: 0, stopped: 0,
  whyNotCheck: null, whyNotApprove: 'FORBIDDEN', whyNotCreateRun: 'NOTHING_TO_PAY',
};
const data = (change = {}) => ({ payDesk: desk, paymentsToCheck: [line('1'), line('2'), line('3', { flag: 'NO_BANK_DETAILS', accountDigits: null })], paymentsToApprove: [], paymentsReady: [], paymentsStopped: [], payRuns: [], ...change });
const shows = (change = {}, answers = {}) => renderPage(PayPage, { answers: { PayPage: { data: data(change) }, ...answers } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('a checker reads what must go out by Friday, exceptions first', async () => {
  shows();
  expect(await screen.findByRole('heading', { level: 1, name: /What must go out by Friday 27.November/ })).toBeTruthy();
  expect(text()).toContain('3 lines, £247.50. 1 is past the day we promised.');
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toContain('1 line needs you first');
});

test('one tick takes all clear lines, and one press checks them', async () => {
  const { asked } = shows({}, { CheckPayments: { data: { checkPayments: [{ __typename: 'Payment', id: '1' }, { __typename: 'Payment', id: '2' }] } } });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'All clear lines' }));
  fireEvent.click(screen.getByRole('button', { name: /Check 2 lines, £165/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'CheckPayments')?.variables).toEqual({ ids: ['1', '2'] }));
  expect(await screen.findByText('2 lines are checked.')).toBeTruthy();
});

test('with nothing ticked the button says what to do first, and sends nothing', async () => {
  const { asked } = shows();
  fireEvent.click(await screen.findByRole('button', { name: 'Check' }));
  expect(text()).toContain('Tick a line first.');
  expect(asked.map(({ operation }) => operation)).not.toContain('CheckPayments');
});

test('a refusal of the server stands in words beside the lines, and the ticks stay', async () => {
  shows({}, { CheckPayments: { refusal: { code: 'OWN_PAYMENT' } } });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'All clear lines' }));
  fireEvent.click(screen.getByRole('button', { name: /Check 2 lines/ }));
  expect(await screen.findByText(/This money is for you, so another person must do this/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /Check 2 lines/ })).toBeTruthy();
});

test('who may only read gets no boxes and is told why there is no run to make', async () => {
  shows({ payDesk: { ...desk, whyNotCheck: 'FORBIDDEN', whyNotCreateRun: 'FORBIDDEN' } });
  await screen.findByRole('heading', { level: 1, name: /What must go out/ });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Make a pay run' }).getAttribute('aria-disabled')).toBe('true');
});

test('a line past its day says so in words', async () => {
  shows({ paymentsToCheck: [line('1', { lateness: 'red', payBy: '2026-10-20' })] });
  expect(await screen.findByText(/20.Oct, very late/)).toBeTruthy();
});

test('who may not see accounts sees no column of them, and no word that they are unknown', async () => {
  shows({ payDesk: { ...desk, whyNotCheck: 'FORBIDDEN' }, paymentsToCheck: [line('1', { accountDigits: null })] });
  await screen.findByRole('columnheader', { name: 'Sum' });
  expect(screen.queryByRole('columnheader', { name: 'How' })).toBeNull();
  expect(text()).not.toContain('Not known');
});

test('an approver sees a whole account for a reason, and it is hidden a minute later', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const flagged = line('1', { flag: 'SAME_BANK_ACCOUNT', whyNotReveal: null });
  const { asked } = shows({ paymentsToCheck: [flagged] }, {
    RevealBankDetails: { data: { revealBankDetails: { __typename: 'RevealedBankDetails', sortCode: '202959', accountNumber: '63748472', accountName: 'L Pike' } } },
  });
  fireEvent.change(await screen.findByLabelText('Why do you need to see it?'), { target: { value: 'The bank sent it back' } });
  fireEvent.click(screen.getByRole('button', { name: 'Show it for a minute' }));
  expect(await screen.findByText('63748472')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'RevealBankDetails')?.variables).toEqual({ paymentId: '1', reason: 'The bank sent it back' });
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(text()).not.toContain('63748472');
  vi.useRealTimers();
});

test('without a reason nothing is asked', async () => {
  const { asked } = shows({ paymentsToCheck: [line('1', { flag: 'SAME_BANK_ACCOUNT', whyNotReveal: null })] });
  fireEvent.click(await screen.findByRole('button', { name: 'Show it for a minute' }));
  expect((await screen.findAllByText('Write why you need to see it.')).length).toBeGreaterThan(0);
  expect(asked.map(({ operation }) => operation)).not.toContain('RevealBankDetails');
});

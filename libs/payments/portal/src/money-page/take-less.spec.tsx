import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TakeLess from './take-less';

afterEach(cleanup);

const payment = {
  id: 'p', sessionTitle: null, heldOn: '2026-11-18', amountPence: 8250, state: 'due', payBy: '2026-12-02',
  checkedAt: null, approvedAt: null, sentAt: null, payOn: null, paidOn: null, late: false, whoIsFixingIt: null, needsBankDetails: false, whyItWaits: null, waitsUntil: null,
} as Parameters<typeof TakeLess>[0]['payment'];
const shows = (change: object = {}, answers = {}) => renderPage(() => <TakeLess payment={{ ...payment, ...change }} />, { answers });

test('a member takes less by writing how much', async () => {
  const { asked } = shows({}, { ReducePayment: { data: { reducePayment: { __typename: 'MyPayment', id: 'p', amountPence: 2000 } } } });
  fireEvent.change(screen.getByLabelText('How much do you want?'), { target: { value: '£20.00' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take this much' }));
  await waitFor(() => expect(asked).toEqual([{ operation: 'ReducePayment', variables: { id: 'p', amountPence: 2000 } }]));
});

test.each(['20.005', '-5', 'lots'])('%s is no amount, and nothing is sent', async (typed) => {
  const { asked } = shows();
  fireEvent.change(screen.getByLabelText('How much do you want?'), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Take this much' }));
  expect((await screen.findAllByText(/pounds and pence/)).length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('once it is checked only none is left to choose, and once it is sent nothing', () => {
  const { unmount } = shows({ state: 'checked' });
  expect(screen.queryByLabelText('How much do you want?')).toBeNull();
  expect(screen.getByRole('button', { name: 'Take none' })).toBeTruthy();
  unmount();
  shows({ state: 'sent' });
  expect(screen.queryByRole('button', { name: 'Take none' })).toBeNull();
});

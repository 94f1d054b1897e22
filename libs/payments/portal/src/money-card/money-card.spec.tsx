import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MoneyCard from './money-card';

afterEach(cleanup);

const payment = {
  __typename: 'MyPayment', id: '1', sessionTitle: 'Planning day', heldOn: '2026-11-18', amountPence: 4500, state: 'paid', payBy: '2026-12-02',
  payOn: '2026-11-25', paidOn: '2026-11-25', late: false, whoIsFixingIt: null, needsBankDetails: false, whyItWaits: null, waitsUntil: null,
};
const shows = (myPayments: readonly object[]) => renderPage(MoneyCard, { answers: { MoneyCard: { data: { myPayments } } } });

test('money that is coming stands before money that came', async () => {
  shows([payment, { ...payment, id: '2', amountPence: 8250, state: 'due', paidOn: null, payOn: null }]);
  expect(await screen.findByText('£82.50')).toBeTruthy();
  expect(screen.queryByText('£45')).toBeNull();
});

test('when nothing is coming, the last money that came is shown with its day', async () => {
  shows([payment]);
  expect(await screen.findByText('£45')).toBeTruthy();
  expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain('We paid you on Wednesday 25 November.');
});

test('who never earned anything sees no card', async () => {
  const { asked, container } = shows([]);
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(container.textContent).toBe('');
});

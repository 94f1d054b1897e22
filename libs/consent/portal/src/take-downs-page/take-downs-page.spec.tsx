import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TakeDownsPage from './take-downs-page';

afterEach(cleanup);

const task = (different: Record<string, unknown> = {}) => ({
  __typename: 'TakedownTask', id: 't1', memberId: 'm1', memberName: 'Maria', place: 'The wall at Harbour House', owner: 'Jo', dueOn: '2026-11-25', state: 'OPEN', late: true, mine: true, settledAt: null, bySystem: false, told: 'We can’t get copies back.', whyNotSettle: null, ...different,
});

test('each copy has a name and a day, what was said before the yes, and two ways out', async () => {
  let open = [task()];
  const { asked } = renderPage(TakeDownsPage, {
    answers: {
      TakeDownsPage: () => ({ data: { takedowns: open, takedownsSettled: open.length === 0 ? [task({ state: 'CANNOT_RECALL' })] : [] } }),
      SettleTakedown: () => {
        open = [];
        return { data: { settleTakedown: { __typename: 'TakedownTask', id: 't1' } } };
      },
    },
  });
  expect(await screen.findByText('Late')).toBeTruthy();
  expect(screen.getByText(/Before the yes we said/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Can’t be got back: The wall at Harbour House' }));
  expect(await screen.findByText(/It cannot be got back. Maria was told so/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SettleTakedown')?.variables).toEqual({ id: 't1', outcome: 'CANNOT_RECALL' });
});

test('what our own page stopped showing by itself says so, and when', async () => {
  const settled = [task({ state: 'DONE', bySystem: true, settledAt: '2026-11-24T10:05:00Z' })];
  renderPage(TakeDownsPage, { answers: { TakeDownsPage: { data: { takedowns: [], takedownsSettled: settled } } } });
  expect(await screen.findByText(/Done by the system, 24.November, 10:05am. For Maria./)).toBeTruthy();
});

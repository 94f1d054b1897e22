import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import BankCallsToMake from './bank-calls-to-make';

afterEach(cleanup);

const show = (bankCallBacks: unknown[]) => renderPage(BankCallsToMake, { answers: { BankCallsToMake: { data: { bankCallBacks } } } });

test('the coordinator reads whom to ring, and no number yet', async () => {
  const { container } = show([{ __typename: 'BankCallBack', id: 'b1', memberName: 'Leanne', changedAt: '2026-11-25T12:40:00Z' }]);
  expect((await screen.findByRole('link', { name: 'Ask Leanne if it was them' })).getAttribute('href')).toBe('/team/bank-calls/b1');
  expect(screen.getByText(/25 November, 12:40pm/)).toBeTruthy();
  expect(container.innerHTML).not.toContain('tel:');
});

test('while nobody is to be rung, nothing is shown', async () => {
  const { asked, container } = show([]);
  await waitFor(() => expect(asked.length).toBe(1));
  expect(container.textContent).toBe('');
});

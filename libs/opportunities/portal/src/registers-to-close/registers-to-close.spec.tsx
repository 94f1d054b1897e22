import { renderPage } from '@alongside/kit/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import RegistersToCloseBlock from './registers-to-close-block';

const register = (sessionId: string, toMark: number) => ({ __typename: 'RegisterToClose', sessionId, title: 'Help choose a new team manager', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', toMark });

test('a date that is over leads to its register, and says who is still to be marked', async () => {
  renderPage(RegistersToCloseBlock, { answers: { RegistersToClose: { data: { registersToClose: [register('s1', 2), register('s2', 0)] } } } });
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain('2 people to mark.');
  expect(within(first!).getByRole('link', { name: /register/ }).getAttribute('href')).toBe('/team/dates/s1/register');
  expect(second?.textContent).toContain('All are marked');
});

test('while none is open nothing is said', async () => {
  const { asked, container } = renderPage(RegistersToCloseBlock, { answers: { RegistersToClose: { data: { registersToClose: [] } } } });
  expect(asked).toHaveLength(1);
  expect(container.textContent).toBe('');
});

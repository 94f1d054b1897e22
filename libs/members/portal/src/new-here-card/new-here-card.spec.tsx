import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import NewHereCard from './new-here-card';

afterEach(cleanup);

const shows = (welcomeSteps: readonly object[]) => renderPage(NewHereCard, { answers: { NewHereCard: { data: { myRecord: { __typename: 'Member', id: 'm1', welcomeSteps } } } } });

test('whoever is new reads what comes next', async () => {
  shows([{ __typename: 'WelcomeStep', name: 'MET', done: true, needed: true }, { __typename: 'WelcomeStep', name: 'WALLET', done: false, needed: false }, { __typename: 'WelcomeStep', name: 'FIRST_DATE', done: false, needed: true }]);
  expect(await screen.findByRole('heading', { name: 'Getting started' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'You look at your list of yes and no' })).toBeTruthy();
});

test('nobody else has a card of it', async () => {
  const { container } = shows([]);
  await new Promise((later) => setTimeout(later, 20));
  expect(container.textContent).toBe('');
});

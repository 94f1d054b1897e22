import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ChangesPage from './changes-page';

afterEach(cleanup);

const change = { __typename: 'PublicChange', id: '1', said: 'The waiting room feels cold.', did: 'We put in soft chairs.', on: '2027-03-03' };

test('everybody can read what changed', async () => {
  renderPage(ChangesPage, { answers: { Changes: { data: { publicChanges: [change] } } } });
  expect(await screen.findByText(/The waiting room feels cold/)).toBeTruthy();
  expect(screen.getByText('We put in soft chairs.')).toBeTruthy();
  expect(screen.getByText(/Wednesday 3.March.2027/)).toBeTruthy();
});

test('before the first change it says what will come', async () => {
  renderPage(ChangesPage, { answers: { Changes: { data: { publicChanges: [] } } } });
  expect(await screen.findByText('What we change will show here.')).toBeTruthy();
});

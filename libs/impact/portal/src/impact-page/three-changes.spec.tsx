import { plainDate } from '@alongside/kernel';
import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ThreeChanges } from './three-changes';

afterEach(cleanup);

type Change = Parameters<typeof ThreeChanges>[0]['changes'][number];

const change: Change = { itemId: 'i1', said: 'The room is cold.', did: 'There are heaters.', wordsOver: false, doneOn: plainDate('2026-08-20'), confirmed: true };
const show = (...changes: Change[]) => renderPage(() => <ThreeChanges changes={changes} />, {});

test('a change says what people said and what was done', () => {
  show(change);
  expect(screen.getByRole('heading', { name: 'There are heaters.' })).toBeTruthy();
  expect(screen.getByText(/The room is cold/)).toBeTruthy();
  expect(screen.queryByText(/Their yes is over/)).toBeNull();
});

test('where the yes for somebody’s words is over, a plain line stands instead of them, without a day or a name', () => {
  show({ ...change, said: null, wordsOver: true }, { ...change, itemId: 'i2', said: null, did: null, wordsOver: true });
  expect(screen.getAllByText('Somebody’s own words stood here. Their yes is over, so we do not show them any more.')).toHaveLength(2);
  expect(screen.getByRole('heading', { name: 'There are heaters.' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'A change we made' })).toBeTruthy();
  expect(screen.queryByText('People said')).toBeNull();
});

import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PermissionsPage from './permissions-page';

afterEach(cleanup);

const one = (different: Record<string, unknown> = {}) => ({
  __typename: 'Permission', id: 'p1', childName: 'Ellis', title: 'Youth space', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', answerBy: '2026-12-03',
  state: 'ASKED', myAnswer: null, whyNotAnswer: null, words: { __typename: 'PermissionWords', question: 'Can Ellis take part?' }, ...different,
});
const show = (permissionsWaiting: unknown[]) => renderPage(PermissionsPage, { answers: { PermissionsPage: { data: { permissionsWaiting } } } });

test('what waits comes first and says by when', async () => {
  show([one(), one({ id: 'p2', myAnswer: 'NO', words: { __typename: 'PermissionWords', question: 'Can Ada take part?' } })]);
  expect(await screen.findByText('One answer is waiting for you.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look and answer' }).getAttribute('href')).toBe('/permission/p1');
  expect(screen.getByText(/Ellis said yes/)).toBeTruthy();
  expect(screen.getByText('You said no')).toBeTruthy();
});

test('nothing asked yet says what will come here', async () => {
  show([]);
  expect(await screen.findByText(/When someone you look after wants to take part/)).toBeTruthy();
});

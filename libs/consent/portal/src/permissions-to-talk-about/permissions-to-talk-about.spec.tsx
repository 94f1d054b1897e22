import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PermissionsToTalkAbout from './permissions-to-talk-about';

afterEach(cleanup);

const one = (different: Record<string, unknown>) => ({ __typename: 'Permission', id: 'p1', childName: 'Ellis', title: 'Youth space', heldOn: '2026-12-08', state: 'IN_DISCUSSION', askedOf: ['Pat', 'Kim'], bringIn: [{ __typename: 'PersonToBringIn', id: 'l1', name: 'Asha Rao', relation: 'advocate', phone: null }], ...different });
const show = (permissionsToTalkAbout: unknown[]) => renderPage(PermissionsToTalkAbout, { answers: { PermissionsToTalkAbout: { data: { permissionsToTalkAbout } } } });

test('it says whom to call about whom, and where nobody could be asked', async () => {
  show([one({}), one({ id: 'p2', childName: 'Ada', state: 'ASKED', askedOf: [], bringIn: [] })]);
  expect((await screen.findByRole('link', { name: 'Call Pat and Kim about Ellis' })).getAttribute('href')).toBe('/team/permissions/p1');
  expect(screen.getByRole('link', { name: 'Find out who looks after Ada' })).toBeTruthy();
  expect(screen.getByText('Nobody to ask')).toBeTruthy();
  expect(screen.getByText(/Bring in Asha Rao, their advocate/)).toBeTruthy();
});

test('when there is nothing to talk about it shows nothing', async () => {
  const { asked, container } = show([]);
  await waitFor(() => expect(asked.length).toBe(1));
  expect(container.textContent).toBe('');
});

import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import ProveAgain from './prove-again';

// The dialog itself is the browser's; here it only opens.
HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
afterEach(cleanup);

const ways = (different: object) => ({ WaysToProve: { data: { myWaysIn: { __typename: 'MyWaysIn', hasAuthenticator: false, passkeys: [], whyNotAdd: null, workSignIn: false, ...different } } } });
function show(different: object, work = false, onClose = vi.fn()) {
  renderPage(() => <ProveAgain open work={work} onClose={onClose} />, { answers: ways(different) });
  return onClose;
}

test('somebody who has an app writes what it shows', async () => {
  show({ hasAuthenticator: true });
  expect(await screen.findByLabelText(/The 6 numbers your app shows/)).toBeTruthy();
  expect(screen.queryByText('Add one now')).toBeNull();
});

test('somebody who has nothing to show is shown the way to add one', async () => {
  const onClose = show({});
  fireEvent.click(await screen.findByRole('button', { name: 'Add one now', hidden: true }));
  expect(onClose).toHaveBeenCalled();
});

test('the work account is offered only where the council has one', async () => {
  show({ workSignIn: true }, true);
  expect(await screen.findByText('Use your work account')).toBeTruthy();
  cleanup();
  show({ whyNotAdd: 'FIRST_PROOF_NEEDS_WORD' }, true);
  expect(await screen.findByText(/Ask an admin/)).toBeTruthy();
  expect(screen.queryByText('Use your work account')).toBeNull();
});

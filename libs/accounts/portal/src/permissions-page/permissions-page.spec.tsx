import { renderPage } from '@alongside/kit/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import PermissionsPage from './permissions-page';

const rule = (name: string, says: string, guards: string[]) => ({ __typename: 'AccessRule', rule: name, says, freshProof: name === 'payments.approve', notWhileSupported: name === 'payments.choose', whileLookingAlong: name === 'public', guards });

test('a data protection officer reads who may do what, subject by subject', async () => {
  renderPage(PermissionsPage, { answers: { PermissionsPage: { data: { permissions: [
    rule('payments.approve', 'Finance approvers, never for themselves', ['Mutation.approvePayment', 'Payment.amountPence']),
    rule('payments.choose', 'The member themself: how they are paid', ['Mutation.chooseHow']),
    rule('public', 'Everybody, signed in or not', ['Query.publicContacts']),
  ] } } } });
  const payments = await screen.findByRole('region', { name: /^Payments/ });
  expect(within(payments).getByText('Finance approvers, never for themselves')).toBeTruthy();
  expect(within(payments).getByText('approvePayment')).toBeTruthy();
  expect(within(payments).getAllByText(/proved again who they are/)).toHaveLength(1);
  expect(within(payments).getByText(/not done while somebody sits beside/)).toBeTruthy();
  expect(within(payments).queryByText(/may also be done while/)).toBeNull();
  const everywhere = screen.getByRole('region', { name: /^Everywhere/ });
  expect(within(everywhere).getByText('Everybody, signed in or not')).toBeTruthy();
  expect(within(everywhere).getByText(/may also be done while somebody of the team looks along/)).toBeTruthy();
});

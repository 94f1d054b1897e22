import { renderPage } from '@alongside/kit/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import PermissionsPage from './permissions-page';

const rule = (name: string, says: string, guards: string[]) => ({ __typename: 'AccessRule', rule: name, says, guards });

test('a data protection officer reads who may do what, subject by subject', async () => {
  renderPage(PermissionsPage, { answers: { PermissionsPage: { data: { permissions: [
    rule('payments.approve', 'Finance approvers, never for themselves', ['Mutation.approvePayment', 'Payment.amountPence']),
    rule('public', 'Everybody, signed in or not', ['Query.publicContacts']),
  ] } } } });
  const payments = await screen.findByRole('region', { name: /^Payments/ });
  expect(within(payments).getByText('Finance approvers, never for themselves')).toBeTruthy();
  expect(within(payments).getByText('approvePayment')).toBeTruthy();
  const everywhere = screen.getByRole('region', { name: /^Everywhere/ });
  expect(within(everywhere).getByText('Everybody, signed in or not')).toBeTruthy();
});

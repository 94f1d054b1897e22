import { newId, type Actor } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { whyNotReveal } from './reveal-bank-details';
import { aPayment } from './testing/a-payment';

const by: Actor = { kind: 'person', personId: newId<'Person'>(), roles: ['finance-approver'], purpose: 'signed-in', assurance: 2 };
const payment = aPayment().approved();

test('somebody else’s account, behind two proofs', () => {
  expect(whyNotReveal(payment, { hasAccount: true, by })).toBeNull();
  expect(whyNotReveal(payment, { hasAccount: true, by: { ...by, assurance: 1 } })).toBe('SIGN_IN_MORE_SAFELY');
  expect(whyNotReveal(payment, { hasAccount: true, by: { ...by, personId: payment.memberId as never } })).toBe('OWN_PAYMENT');
  expect(whyNotReveal(payment, { hasAccount: false, by })).toBe('NO_BANK_DETAILS');
});

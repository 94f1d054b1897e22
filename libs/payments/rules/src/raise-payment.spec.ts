import { instant, pence, plainDate, type Pence } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { payBy } from './pay-by';
import { raisePayment } from './raise-payment';
import { aPayment } from './testing/a-payment';

const now = instant('2026-11-23T09:00:00Z');
const raised = (amount: number) => raisePayment(aPayment().due().id, { ...aPayment().due(), amount: amount as Pence }, now);

test('a payment is due from the day somebody came, and says so without a name', () => {
  const { state, facts } = raised(8_250);
  expect(state).toMatchObject({ state: 'due', dueOn: '2026-11-18', amount: 8_250 });
  expect(facts[0]).toEqual({
    name: 'payments.payment-raised', subjectId: state.id,
    data: { paymentId: state.id, memberId: state.memberId, amountPence: 8_250, bookingId: state.bookingId, sessionId: state.sessionId, payBy: '2026-12-02' },
  });
});

test.each([
  [0, 'AMOUNT_OUT_OF_RANGE'], [-5_500, 'AMOUNT_OUT_OF_RANGE'], [2_000_000_001, 'AMOUNT_OUT_OF_RANGE'],
  [52.505, 'AMOUNT_NOT_WHOLE_PENCE'], [Number.NaN, 'AMOUNT_NOT_WHOLE_PENCE'], [Number.POSITIVE_INFINITY, 'AMOUNT_NOT_WHOLE_PENCE'],
])('%d pence are never owed', (amount, code) => {
  expect(() => raised(amount)).toThrow(code);
});

test('the day we promise is counted in working days, over a bank holiday too', () => {
  const christmas = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
  expect(payBy(plainDate('2026-11-18'), 10, christmas)).toBe('2026-12-02');
  expect(payBy(plainDate('2026-12-18'), 10, christmas)).toBe('2027-01-06');
});

test('the largest sum one bank item carries can be paid', () => {
  expect(raised(2_000_000_000).state.amount).toBe(pence(2_000_000_000));
});

import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { lateness } from './lateness';
import { aPayment } from './testing/a-payment';

const limits = { amberDays: 15, redDays: 20 };
const on = (day: string, change = {}) => lateness({ ...aPayment().due(), ...change }, plainDate(day), limits, new Set());

test('a payment is in time up to and on the promised day', () => {
  expect(on('2026-12-02')).toBe('in-time');
});

test('it is late from the day after, amber from 15 and red from 20 working days', () => {
  expect([on('2026-12-03'), on('2026-12-08'), on('2026-12-09'), on('2026-12-15'), on('2026-12-16')]).toEqual(['late', 'late', 'amber', 'amber', 'red']);
});

test('a payment that arrived in time stays in time', () => {
  expect(on('2027-03-01', { paidOn: plainDate('2026-12-02') })).toBe('in-time');
  expect(on('2027-03-01', { paidOn: plainDate('2026-12-03') })).toBe('late');
});

test('money a member did not want is never late', () => {
  expect(on('2027-03-01', { state: 'declined-by-member' })).toBe('in-time');
});

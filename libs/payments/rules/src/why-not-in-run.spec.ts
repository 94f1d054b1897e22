import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aPayment } from './testing/a-payment';
import { whyNotInRun } from './why-not-in-run';

const clear = { payment: aPayment().approved(), account: { replacedOn: null }, maybeTwice: false, today: plainDate('2026-11-23'), coolOffDays: 3 };

test('an approved payment with a known account leaves', () => {
  expect(whyNotInRun(clear)).toBeNull();
});

test('without bank details there is nowhere to pay to', () => {
  expect(whyNotInRun({ ...clear, account: null })).toBe('NO_BANK_DETAILS');
});

test('changed bank details wait three days before money goes there', () => {
  expect(whyNotInRun({ ...clear, account: { replacedOn: plainDate('2026-11-21') } })).toBe('NEW_BANK_DETAILS');
  expect(whyNotInRun({ ...clear, account: { replacedOn: plainDate('2026-11-20') } })).toBeNull();
});

test('the same day and kind of work twice is looked at by a person', () => {
  expect(whyNotInRun({ ...clear, maybeTwice: true })).toBe('MAYBE_TWICE');
});

test('a payment nobody approved does not leave', () => {
  expect(whyNotInRun({ ...clear, payment: aPayment().checked() })).toBe('PAYMENT_NOT_APPROVED');
});

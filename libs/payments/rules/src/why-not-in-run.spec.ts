import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aPayment } from './testing/a-payment';
import { lineFlag, whyNotInRun } from './why-not-in-run';

const approved = aPayment().approved();
const first = { replacedOn: null, proved: true, ringFirst: false };
const clear = { account: first, today: plainDate('2026-11-23'), waitingDays: { proved: 3, unproved: 5 }, employmentPending: false };
const changed = (day: string, how: { proved?: boolean; ringFirst?: boolean } = {}) => ({ ...clear, account: { ...first, replacedOn: plainDate(day), ...how } });

test('an approved payment with a known account leaves', () => {
  expect(whyNotInRun(approved, clear)).toBeNull();
});

test('money of somebody of school age waits while nobody has decided whether it is child employment, before anything else is looked at, and nothing of it is decided on the line', () => {
  const pending = { ...clear, account: null, employmentPending: true };
  expect([whyNotInRun(approved, pending), whyNotInRun(aPayment().inRun(), pending)]).toEqual(['CHILD_EMPLOYMENT_PENDING', 'CHILD_EMPLOYMENT_PENDING']);
  expect([lineFlag(aPayment().due(), { ...pending, maybeTwice: false }), lineFlag(aPayment().sent(), { ...pending, maybeTwice: false })]).toEqual(['CHILD_EMPLOYMENT_PENDING', null]);
});

test('without bank details there is nowhere to pay to', () => {
  expect(whyNotInRun(approved, { ...clear, account: null })).toBe('NO_BANK_DETAILS');
});

test('changed bank details wait three days before money goes there', () => {
  expect(whyNotInRun(approved, changed('2026-11-21'))).toBe('NEW_BANK_DETAILS');
  expect(whyNotInRun(approved, changed('2026-11-20'))).toBeNull();
});

test('changed with one proof only, they wait longer, and first somebody rings', () => {
  expect(whyNotInRun(approved, changed('2026-11-01', { proved: false, ringFirst: true }))).toBe('CALL_BACK_FIRST');
  expect(whyNotInRun(approved, changed('2026-11-19', { proved: false }))).toBe('NEW_BANK_DETAILS');
  expect(whyNotInRun(approved, changed('2026-11-18', { proved: false }))).toBeNull();
  expect(lineFlag(aPayment().due(), { ...changed('2026-11-01', { proved: false, ringFirst: true }), maybeTwice: false })).toBe('CALL_BACK_FIRST');
});

test('details that change after the run was made stop its release', () => {
  expect(whyNotInRun(aPayment().inRun(), changed('2026-11-23'))).toBe('NEW_BANK_DETAILS');
});

test('a payment nobody approved does not leave', () => {
  expect(whyNotInRun(aPayment().checked(), clear)).toBe('PAYMENT_NOT_APPROVED');
});

test('the same day and kind of work twice is looked at first, until two people said yes', () => {
  expect(lineFlag(aPayment().due(), { ...clear, maybeTwice: true })).toBe('MAYBE_TWICE');
  expect(lineFlag(approved, { ...clear, maybeTwice: true })).toBeNull();
  expect(lineFlag(approved, { ...clear, account: null, maybeTwice: false })).toBe('NO_BANK_DETAILS');
});

test('a payment that has left needs nobody', () => {
  expect(lineFlag(aPayment().sent(), { ...clear, account: null, maybeTwice: true })).toBeNull();
});

test('an account that somebody else is paid to is looked at first, until two people said yes', () => {
  expect(lineFlag(aPayment().due(), { ...clear, maybeTwice: false, sharesAccount: true })).toBe('SAME_BANK_ACCOUNT');
  expect(lineFlag(approved, { ...clear, maybeTwice: false, sharesAccount: true })).toBeNull();
});

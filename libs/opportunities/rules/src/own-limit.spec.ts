import { plainDate, Refusal } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { askBeforeOverLimit, isAtLimit, monthOf } from './own-limit';

const refusal = (deed: () => void) => {
  try {
    deed();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.params };
    throw error;
  }
  return null;
};

test('who set no limit is never asked about it', () => {
  expect([isAtLimit(null), refusal(() => askBeforeOverLimit(null, false))]).toEqual([false, null]);
});

test('a yes beyond their own limit is asked kindly, and taken when they say it again', () => {
  const two = { most: 2, have: 2 };
  expect(isAtLimit(two)).toBe(true);
  expect(refusal(() => askBeforeOverLimit(two, false))).toEqual({ code: 'OVER_OWN_LIMIT', most: 2, next: 'third' });
  expect(refusal(() => askBeforeOverLimit(two, true))).toBeNull();
  expect(refusal(() => askBeforeOverLimit({ most: 2, have: 1 }, false))).toBeNull();
});

test.each([['2026-12-08', '2026-12-31'], ['2027-02-28', '2027-02-28'], ['2028-02-29', '2028-02-29'], ['2100-02-01', '2100-02-28'], ['2027-04-30', '2027-04-30']])('the month of %s ends on %s', (day, last) => {
  expect(monthOf(plainDate(day))).toEqual({ from: `${day.slice(0, 8)}01`, to: last });
});

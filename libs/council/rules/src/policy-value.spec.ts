import { plainDate, type PlainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { endsSoon, numberOf, policyOn, type PolicyValue } from './policy-value';

const aValue = (value: string, from: string, to: string | null): PolicyValue => ({
  code: 'pay.rate.hour', label: 'About an hour', section: 'pay', unit: 'pence', value, from: plainDate(from), to: to as PlainDate | null,
  source: 'a rate card', checkedOn: plainDate('2026-11-22'),
});
const old = aValue('2500', '2024-08-01', '2025-12-15');
const current = aValue('2750', '2025-12-16', null);

test('a session is paid at the rate of its own day, on the last and the first day of a card', () => {
  expect(numberOf(policyOn([old, current], 'pay.rate.hour', plainDate('2025-12-15')))).toBe(2500);
  expect(numberOf(policyOn([old, current], 'pay.rate.hour', plainDate('2025-12-16')))).toBe(2750);
});

test('a day before every card, or a word nobody decided, is refused by name', () => {
  expect(() => policyOn([old], 'pay.rate.hour', plainDate('2024-07-31'))).toThrow('POLICY_VALUE_MISSING');
  expect(() => policyOn([old], 'pay.rate.dance', plainDate('2025-01-01'))).toThrow('POLICY_VALUE_MISSING');
});

test('words are no number', () => {
  expect(() => numberOf(aValue('A', '2024-01-01', null))).toThrow('POLICY_VALUE_MISSING');
  expect(() => numberOf(aValue(' ', '2024-01-01', null))).toThrow('POLICY_VALUE_MISSING');
});

test('a value ends soon only when nothing follows it', () => {
  const ending = aValue('2750', '2025-12-16', '2027-03-31');
  const next = aValue('2800', '2027-04-01', null);
  const today = plainDate('2026-11-23');
  expect(endsSoon(ending, [ending], today)).toBe(true);
  expect(endsSoon(ending, [ending, next], today)).toBe(false);
  expect(endsSoon(old, [old], today)).toBe(false);
  expect(endsSoon(current, [current], today)).toBe(false);
});

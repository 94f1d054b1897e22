import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addPence, formatPounds, parsePounds, pence } from './money';

describe('money', () => {
  it.each([[5250, '£52.50'], [4500, '£45'], [5, '£0.05'], [160140, '£1,601.40'], [-250, '-£2.50'], [0, '£0']])('shows %i pence as %s', (amount, shown) => {
    expect(formatPounds(pence(amount))).toBe(shown);
  });
  it.each([['52.5', 5250], ['£1,200', 120_000], [' 7 ', 700], ['0.05', 5]])('reads "%s"', (typed, amount) => {
    expect(parsePounds(typed)).toBe(amount);
  });
  it.each(['', 'abc', '1.234', '-5', '1e3', '٣', '5.', '99999999999'])('does not take "%s" for money', (typed) => {
    expect(parsePounds(typed)).toBeNull();
  });
  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %d as pence', (amount) => {
    expect(() => pence(amount)).toThrow('AMOUNT_NOT_WHOLE_PENCE');
  });
  it('reads back what it shows', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (amount) => parsePounds(formatPounds(pence(amount))) === amount));
  });
  it('adds', () => expect(addPence(pence(1), pence(2))).toBe(3));
});

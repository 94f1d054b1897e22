import { plainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { endedQuarters, firstDay, fourQuartersTo, lastDay, quarterOf, quarterOn } from './quarter';

describe('a quarter', () => {
  it('has its days', () => {
    expect(firstDay(quarterOf('2026-Q3'))).toBe('2026-07-01');
    expect(lastDay(quarterOf('2026-Q3'))).toBe('2026-09-30');
    expect(lastDay(quarterOf('2026-Q4'))).toBe('2026-12-31');
  });
  it('is found by a day', () => expect(quarterOn(plainDate('2026-11-23'))).toBe('2026-Q4'));
  it('comes with the three before it', () => expect(fourQuartersTo(quarterOf('2026-Q2'))).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']));
  it('has ended before the running one', () => expect(endedQuarters(plainDate('2026-11-23'), 2)).toEqual(['2026-Q3', '2026-Q2']));
  it.each(['', '2026', '2026-Q5', '1999-Q1', '2026-Q0', 'Q3'])('is not "%s"', (text) => {
    expect(() => quarterOf(text)).toThrow(expect.objectContaining({ code: 'QUARTER_NOT_REAL', field: 'quarter' }));
  });
});

import { describe, expect, it } from 'vitest';

import { addDays, addMonths, addWorkingDays, ageOn, daysBetween, longDate, parsePlainDate, plainDate, weekdayOf, workingDaysBetween } from './plain-date';

const day = (text: string) => plainDate(text);
const holidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);

describe('a day', () => {
  it.each(['2026-02-31', '2025-02-29', '2026-13-01', '2026-2-3', '31/12/2026', '', '2026-12-08T00:00:00Z'])('is not "%s"', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });
  it('may be 29 February in a leap year', () => expect(parsePlainDate('2028-02-29')).toBe('2028-02-29'));
  it('names the field when it is not real', () => {
    expect(() => plainDate('2026-02-31', 'heldOn')).toThrow(expect.objectContaining({ code: 'DATE_NOT_REAL', field: 'heldOn' }));
  });
  it('counts on over a clock change', () => expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29'));
  it.each([['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-23', 36, '2029-11-23'], ['2026-03-31', -1, '2026-02-28'], ['2026-12-31', 1, '2027-01-31']])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
  it('counts between', () => expect(daysBetween(day('2026-12-01'), day('2027-01-01'))).toBe(31));
  it('knows its weekday', () => expect(weekdayOf(day('2026-12-08'))).toBe('Tuesday'));
  it('is told in words', () => expect(longDate(day('2026-07-25'))).toBe('Saturday 25 July 2026'));
});

describe('age', () => {
  it('counts a birthday from its own day', () => {
    expect(ageOn(day('2011-12-08'), day('2026-12-07'))).toBe(14);
    expect(ageOn(day('2011-12-08'), day('2026-12-08'))).toBe(15);
  });
  it('takes 1 March for somebody born on 29 February', () => {
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18);
  });
});

describe('working days', () => {
  it('leave out weekends and bank holidays', () => expect(addWorkingDays(day('2026-12-24'), 1, holidays)).toBe('2026-12-29'));
  it('count backwards too', () => expect(addWorkingDays(day('2026-12-29'), -1, holidays)).toBe('2026-12-24'));
  it('are counted between two days', () => expect(workingDaysBetween(day('2026-12-23'), day('2026-12-29'), holidays)).toBe(2));
});

import { weekdayOf } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { bankHolidaysOf } from './bank-holidays';

const daysOf = (year: number) => bankHolidaysOf(year).map(({ day }) => day.slice(5));

test.each([
  [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
  [2029, ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']],
  [2033, ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-26', '12-27']],
])('%i', (year, days) => expect(daysOf(year)).toEqual(days));

test('eight of them in every year to the end of the century, none on a weekend, none twice', () => {
  for (let year = 2024; year <= 2100; year += 1) {
    const days = bankHolidaysOf(year).map(({ day }) => day);
    expect([year, new Set(days).size, days.filter((day) => ['Saturday', 'Sunday'].includes(weekdayOf(day)))]).toEqual([year, 8, []]);
  }
});

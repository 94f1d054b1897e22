import { expect, test } from 'vitest';
import { counted, listed } from './counted';
import { leafParts, longDay } from './days';
import { phone, phoneLink } from './phone';
import { pounds, poundsAndPence } from './pounds';
import { clock, fromTo, moment } from './times';
import { dayWithYear, shortDay, tableDay, weekday } from './told-days';
import { ofAll } from './unbroken';

test('day and month never part; the weekday may stand on the line above', () => {
  expect(weekday('2026-12-08')).toBe('Tuesday 8\u00a0December');
  expect(longDay('2026-07-25')).toBe('Saturday 25\u00a0July 2026');
  expect(shortDay('2026-11-30')).toBe('30\u00a0November');
  expect(leafParts('2026-12-08')).toEqual({ weekday: 'Tue', day: '8', month: 'Dec' });
});

test('a day of another year says which, wherever it is shown; a day of this year does not', () => {
  expect([shortDay('2025-11-30'), weekday('2025-12-08'), tableDay('2027-01-05')]).toEqual(['30\u00a0November\u00a02025', 'Monday 8\u00a0December 2025', 'Tue\u00a05\u00a0Jan\u00a02027']);
  expect(moment('2025-07-01T08:12:00Z')).toBe('1\u00a0July\u00a02025, 9:12am');
  expect(moment('2025-12-31T23:30:00Z')).toBe('31\u00a0December\u00a02025, 11:30pm');
  expect(tableDay('2026-12-08')).toBe('Tue\u00a08\u00a0Dec');
  expect(dayWithYear('2026-12-16')).toBe('16\u00a0December\u00a02026');
});

test('times are said as people say them', () => {
  expect(clock('16:30:00')).toBe('4:30pm');
  expect(fromTo('16:30', '18:00')).toBe('4:30pm to 6pm');
  expect(moment('2026-07-01T08:12:00Z')).toBe('1\u00a0July, 9:12am');
});

test('whole pounds lose their pence in words and keep them in lists', () => {
  expect(pounds(4500)).toBe('£45');
  expect(poundsAndPence(4500)).toBe('£45.00');
  expect(poundsAndPence(160140)).toBe('£1,601.40');
});

test('numbers, counts and names hold together', () => {
  expect(phone('01253 477299')).toBe('01253\u00a0477299');
  expect(phoneLink('+44 (0)1253 477299')).toBe('+4401253477299');
  expect(ofAll(6, 8)).toBe('6\u00a0of\u00a08');
  expect(counted(1, 'parent')).toBe('1\u00a0parent');
  expect(listed(['Jo', 'Dan', 'Priya'])).toBe('Jo, Dan and Priya');
});

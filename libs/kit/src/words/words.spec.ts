import { expect, test } from 'vitest';
import { counted, listed } from './counted';
import { leafParts, longDay, shortDay, weekday } from './days';
import { phone, phoneLink } from './phone';
import { pounds, poundsAndPence } from './pounds';
import { clock, fromTo, moment } from './times';
import { ofAll } from './unbroken';

test('day and month never part; the weekday may stand on the line above', () => {
  expect(weekday('2026-12-08')).toBe('Tuesday 8\u00a0December');
  expect(longDay('2026-07-25')).toBe('Saturday 25\u00a0July 2026');
  expect(shortDay('2026-11-30')).toBe('30\u00a0November');
  expect(leafParts('2026-12-08')).toEqual({ weekday: 'Tue', day: '8', month: 'Dec' });
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

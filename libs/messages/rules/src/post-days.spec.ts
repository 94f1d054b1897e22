import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { comesTooLate, postBy, reminderDaysByPost, type PostDays } from './post-days';

const days: PostDays = { takes: 3, within: 1, holidays: new Set(['2026-12-25', '2026-12-28']) };
const monday = plainDate('2026-11-23');

describe('a letter on paper', () => {
  test('is posted on the next working day when nothing presses', () => {
    expect(postBy(monday, null, days)).toBe('2026-11-24');
    expect(postBy(plainDate('2026-11-27'), null, days)).toBe('2026-11-30');
    expect(postBy(plainDate('2026-12-24'), null, days)).toBe('2026-12-29');
  });
  test('is posted today where it would else come too late', () => {
    expect(postBy(monday, plainDate('2026-11-26'), days)).toBe(monday);
    expect(comesTooLate(monday, plainDate('2026-11-26'), days)).toBe(false);
  });
  test('that cannot be there in time says so, and is still for today', () => {
    expect(comesTooLate(monday, plainDate('2026-11-25'), days)).toBe(true);
    expect(postBy(monday, plainDate('2026-11-25'), days)).toBe(monday);
    expect(comesTooLate(monday, null, days)).toBe(false);
  });
  test('of a reminder is written so early that it is there the day before', () => {
    // Tuesday 8 December: there on Monday 7, posted by Wednesday 2, written on Tuesday 1.
    expect(reminderDaysByPost(plainDate('2026-12-08'), 1, days)).toBe(7);
  });
});

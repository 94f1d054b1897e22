import { plainDate } from '@alongside/kernel';
import { freeTime } from '@alongside/members/rules';
import { expect, test } from 'vitest';

import { fallsOn } from './falls-on';

const tuesday = plainDate('2026-03-03');
const on = (often: string, days: readonly string[], day: string, startsOn = tuesday) => fallsOn(freeTime({ often, days, startsOn }, startsOn), plainDate(day));

test('every week, also over the change of clocks and on 29 February', () => {
  expect(['2026-03-24', '2026-03-31', '2026-10-27', '2028-02-29'].map((day) => on('week', ['TU'], day))).toEqual([true, true, true, true]);
  expect(['2026-03-25', '2026-02-24'].map((day) => on('week', ['TU'], day))).toEqual([false, false]);
});

test('every other week counts from the week it began in, whatever the clocks do', () => {
  expect(['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-31', '2026-04-07'].map((day) => on('two-weeks', ['TU'], day))).toEqual([true, false, true, true, false]);
});

test('from this week or from the next: one is on where the other is not', () => {
  const thursday = plainDate('2026-11-26');
  const says = (fromNextWeek: boolean) => ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => fallsOn(freeTime({ often: 'two-weeks', days: ['TU'], fromNextWeek }, thursday), plainDate(day)));
  expect(says(true)).toEqual([false, true, false, true]);
  expect(says(false)).toEqual([false, false, true, false]);
});

test('a rule that began on 29 February goes on in years without one', () => {
  expect(['2028-03-07', '2029-03-06'].map((day) => on('month', ['TU'], day, plainDate('2028-02-29')))).toEqual([true, true]);
  expect(on('month', ['TU'], '2028-03-14', plainDate('2028-02-29'))).toBe(false);
});

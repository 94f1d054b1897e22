import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { hasRunOut, lastDayOf } from './reply-link';
import { aPermission } from './testing/a-permission';

const last = (today: string, mostDays = 14) => lastDayOf(aPermission(), plainDate(today), mostDays);

test('a first link works until the answer is due, a renewed one until the day itself', () => {
  expect([last('2026-11-27'), last('2026-12-04')]).toEqual(['2026-12-03', '2026-12-08']);
});

test('no link works longer than the council lets it', () => expect(last('2026-11-27', 3)).toBe('2026-11-30'));

test('it still works on its last day', () => {
  const link = { lastDay: plainDate('2026-12-03') };
  expect([hasRunOut(link, plainDate('2026-12-03')), hasRunOut(link, plainDate('2026-12-04'))]).toEqual([false, true]);
});

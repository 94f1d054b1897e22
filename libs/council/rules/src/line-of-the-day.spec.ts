import { addDays, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { lineOfTheDay } from './line-of-the-day';

const lines = ['Be kind', 'Make time for me', 'Be honest'];
const today = plainDate('2026-11-23');

test('every line has its day, then they begin again', () => {
  const shown = [0, 1, 2, 3].map((later) => lineOfTheDay(lines, addDays(today, later)));
  expect(new Set(shown.slice(0, 3))).toEqual(new Set(lines));
  expect(shown[3]).toBe(shown[0]);
  expect(lines).toContain(lineOfTheDay(lines, plainDate('1999-12-31')));
  expect(lineOfTheDay([], today)).toBeNull();
});

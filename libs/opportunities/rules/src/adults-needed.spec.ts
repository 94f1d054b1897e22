import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { adultsNeeded, agesToPlanFor, type AdultRatios } from './adults-needed';

const ratios: AdultRatios = { least: 2, bands: [{ from: 0, each: 3 }, { from: 2, each: 4 }, { from: 4, each: 6 }, { from: 9, each: 8 }, { from: 13, each: 10 }] };
const of = (count: number, age: number) => Array.from({ length: count }, () => age);

test.each([
  ['one child', of(1, 14), 2], ['seven of nine to twelve and six of thirteen to seventeen', [...of(7, 10), ...of(6, 15)], 2], ['seventeen of nine to twelve', of(17, 12), 3],
  ['sixteen of nine to twelve', of(16, 12), 2], ['twenty-four of nine to twelve, exactly three shares', of(24, 11), 3], ['thirty-one young people', of(31, 16), 4], ['nobody young', [], 0],
])('%s need so many adults', (_, ages, adults) => {
  expect(adultsNeeded(ages, ratios)).toBe(adults);
});

test('a place nobody has yet, and a birthday we do not know, count as the youngest who may have it', () => {
  expect(agesToPlanFor([plainDate('2011-03-04'), null], 4, plainDate('2026-12-08'), 11)).toEqual([15, 11, 11, 11]);
});

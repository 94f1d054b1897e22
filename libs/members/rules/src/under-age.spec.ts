import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { isUnderAge, mustSayAge } from './under-age';

const today = plainDate('2026-11-23');
const born = (day: string | null) => (day === null ? null : plainDate(day));

test.each([
  ['parent', '2008-11-24', true], ['parent', '2008-11-23', false], ['kinship-carer', '2010-01-01', true], ['parent', null, false], ['young-person', null, true], ['young-person', '2008-11-23', false],
  // Born on a 29 February: grown up on the 1 March.
  ['parent', '2008-02-29', false],
] as const)('a %s born on %s is under age: %s', (kind, bornOn, under) => expect(isUnderAge({ kind, bornOn: born(bornOn) }, today, 18)).toBe(under));

test.each([
  ['parent', null, null, 'GROWN_UP_NOT_SAID'], ['carer', null, false, 'BIRTH_DATE_NEEDED'], ['adult-lived-experience', '2010-01-01', null, 'KIND_IS_GROWN_UP'],
] as const)('nobody comes in as a %s born on %s who said %s: %s', (kind, bornOn, grownUp, code) => expect(() => mustSayAge({ kind, bornOn: born(bornOn), grownUp }, today, 18)).toThrow(code));

test.each([['parent', null, true], ['parent', '2010-01-01', null], ['foster-carer', '1990-01-01', null], ['young-person', null, null]] as const)('a %s born on %s who said %s comes in', (kind, bornOn, grownUp) => {
  expect(() => mustSayAge({ kind, bornOn: born(bornOn), grownUp }, today, 18)).not.toThrow();
});

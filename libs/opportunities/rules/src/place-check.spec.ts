import { expect, test } from 'vitest';

import { placeStanding, rulesForDate } from './place-check';

const rule = (id: string, ...otherIds: readonly string[]) => ({ id, memberId: 'lily', otherIds });

test('a rule about a place, or about somebody only its words name, is looked at for each date', () => {
  expect(rulesForDate([rule('bus station'), rule('the uncle')], new Set())).toHaveLength(2);
});

test('a rule that keeps two members apart is looked at while the other one is asked there as well', () => {
  const apart = [rule('not with Chloe', 'chloe', 'chloe-before')];
  expect(rulesForDate(apart, new Set(['lily']))).toEqual([]);
  expect(rulesForDate(apart, new Set(['lily', 'chloe']))).toEqual(apart);
  expect(rulesForDate(apart, new Set(['chloe-before']))).toEqual(apart);
});

test('two records of one person are not kept apart', () => expect(rulesForDate([rule('an old one', 'lily')], new Set(['lily']))).toEqual([]));

test('somebody who is asked later has to be looked at anew, and when they go nothing is left to look at', () => {
  const looked = { ruleIds: ['bus station'], fits: true };
  expect(placeStanding(['bus station'], looked)).toBe('fits');
  expect(placeStanding(['bus station', 'not with Chloe'], looked)).toBe('to-look-at');
  expect(placeStanding([], { ruleIds: ['not with Chloe'], fits: false })).toBe('none');
});

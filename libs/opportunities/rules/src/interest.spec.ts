import { expect, test } from 'vitest';

import { likes, sharedInterests } from './interest';

test('an interest in somebody’s own words is understood', () => {
  expect(likes(['Cooking', 'Sitting on interview panels'], 'panel')).toBe(true);
  expect(likes(['Cooking'], 'panel')).toBe(false);
  expect(likes(['training new social workers'], 'training')).toBe(true);
});

test.each([
  [['Cooking with my kids'], ['cooking'], ['Cooking with my kids']],
  [['gardens'], ['Garden'], ['gardens']],
  [['Housing'], ['Cooking', 'New housing in Grange Park'], ['Housing']],
  [['Art'], ['Parties'], []],
  [['Cafés'], ['cafe'], ['Cafés']],
  [['Cooking'], [], []],
  [['…'], ['Cooking'], []],
])('an interest is shared when one says in whole words what the other says: %j and %j', (interests, about, shared) => {
  expect(sharedInterests(interests, about)).toEqual(shared);
});

import { expect, test } from 'vitest';

import { likes } from './interest';

test('an interest in somebody’s own words is understood', () => {
  expect(likes(['Cooking', 'Sitting on interview panels'], 'panel')).toBe(true);
  expect(likes(['Cooking'], 'panel')).toBe(false);
  expect(likes(['training new social workers'], 'training')).toBe(true);
});

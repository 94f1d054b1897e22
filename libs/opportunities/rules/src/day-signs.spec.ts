import { expect, test } from 'vitest';

import { inNoPicture } from './day-signs';

const none = { photoForStaff: 'not-said', photoForAll: 'no', filmForStaff: 'not-said', filmForAll: 'not-said' };

test('whoever said yes to no picture of any kind is in none; nothing said is no yes', () => {
  expect(inNoPicture(none)).toBe(true);
});

test('one yes lets them be in that one', () => {
  expect(inNoPicture({ ...none, photoForStaff: 'yes' })).toBe(false);
});

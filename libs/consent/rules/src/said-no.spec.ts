import { expect, test } from 'vitest';

import { saidNo, saidTodayOf } from './said-no';

test.each(['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'CONSENT_EXPIRED', 'CONSENT_FROZEN'] as const)('%s is a no', (why) => {
  expect([saidNo(why), saidTodayOf(why)]).toEqual([true, 'no']);
});

test.each(['CONSENT_MISSING', 'CONSENT_WAITING', 'CONSENT_IN_DISCUSSION', 'CONSENT_COOLING_OFF'] as const)('%s is not said yet: no no, and no yes either', (why) => {
  expect([saidNo(why), saidTodayOf(why)]).toEqual([false, 'not-said']);
});

test('a yes that may be used is a yes', () => {
  expect([saidNo(null), saidTodayOf(null)]).toEqual([false, 'yes']);
});

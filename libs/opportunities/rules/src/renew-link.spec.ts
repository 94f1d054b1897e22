import { instant, type PlainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { firstLinkEnds, hasEnded, renewedLinkEnds } from './renew-link';
import { aBooking } from './testing/a-booking';
import { aSession, duringSession, longBefore } from './testing/a-session';

test('a link works through the last day for answers, by London clocks', () => {
  const endsAt = firstLinkEnds(aBooking.offered(), aSession());
  expect(endsAt.toISOString()).toBe('2026-12-04T00:00:00.000Z');
  expect(hasEnded({ endsAt }, instant('2026-12-03T23:59:59Z'))).toBe(false);
  expect(hasEnded({ endsAt }, endsAt)).toBe(true);
  const summer = aSession({ heldOn: '2027-07-06' as PlainDate });
  expect(firstLinkEnds({ answerBy: '2027-07-01' as PlainDate }, summer).toISOString()).toBe('2027-07-01T23:00:00.000Z');
});

test('never longer than until the start', () => {
  expect(firstLinkEnds({ answerBy: '2026-12-08' as PlainDate }, aSession()).toISOString()).toBe('2026-12-08T16:30:00.000Z');
});

test('a link asked for again works until the start; after it there is nothing to answer', () => {
  expect(renewedLinkEnds(aSession(), longBefore.now)?.toISOString()).toBe('2026-12-08T16:30:00.000Z');
  expect(renewedLinkEnds(aSession(), duringSession)).toBeNull();
});

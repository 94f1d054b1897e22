import { clockTimeOf, instant, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import type { BookingState } from './booking';
import { endForLeaving } from './end-for-leaving';
import { aBooking } from './testing/a-booking';

const session = { heldOn: plainDate('2026-12-08'), startsAt: clockTimeOf('16:30') };
const before = instant('2026-11-23T09:00:00Z');
const after = instant('2026-12-08T17:00:00Z');
const inState = (state: BookingState) => ({ ...aBooking.offered(), state });

test.each(['offered', 'held', 'accepted', 'confirmed'] as const)('who leaves gives back a place that is %s, as a no that counts against nobody', (state) => {
  expect(endForLeaving(inState(state), session, before)).toMatchObject({ state: { state: 'declined' }, facts: [{ name: 'opportunities.offer-declined' }] });
});

test.each(['declined', 'lapsed', 'cancelled', 'came', 'came-late', 'sent-word', 'did-not-come'] as const)('what is %s stays as it is', (state) => {
  expect(endForLeaving(inState(state), session, before)).toBeNull();
});

test('what has begun is not taken from anybody', () => {
  expect(endForLeaving(inState('confirmed'), session, after)).toBeNull();
});

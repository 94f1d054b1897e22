import type { ClockTime } from '@alongside/kernel';
import { expect, it } from 'vitest';

import { payTier } from './pay-tier';

it.each([
  ['16:30', '17:00', 'two-hours'], ['16:30', '18:30', 'two-hours'], ['16:30', '19:01', 'half-day'],
  ['09:00', '13:00', 'half-day'], ['09:00', '13:01', 'full-day'],
])('a panel from %s to %s is paid as %s', (from, to, tier) => {
  expect(payTier(from as ClockTime, to as ClockTime)).toBe(tier);
});

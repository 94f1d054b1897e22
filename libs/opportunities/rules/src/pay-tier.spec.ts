import { expect, test } from 'vitest';

import { payTierFor } from './pay-tier';

test('time given is paid by the line it falls in, never by less', () => {
  expect([20, 30, 45, 60, 120, 150, 180, 240, 300].map(payTierFor)).toEqual([
    'task', 'task', 'hour', 'hour', 'two-hours', 'two-hours', 'half-day', 'half-day', 'full-day',
  ]);
});

import { expect, test } from 'vitest';

import { waitingStep } from './waiting-step';

test.each([
  [false, false, null, 'nobody-named'], [true, false, null, 'not-confirmed'], [true, true, null, 'not-asked'], [true, true, 'asked', 'asked'], [true, true, 'in-discussion', 'talk'], [true, true, 'refused', 'talk'],
  [true, true, 'withdrawn', 'talk'], [true, true, 'given', null], [true, true, 'frozen', 'not-asked'],
  // Asked of nobody who is not confirmed, whatever an older question says.
  [true, false, 'asked', 'not-confirmed'],
] as const)('named %s, confirmed %s, said %s: %s', (named, confirmed, word, step) => expect(waitingStep({ named, confirmed, word })).toBe(step));

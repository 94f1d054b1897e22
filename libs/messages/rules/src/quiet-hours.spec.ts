import { clockTimeOf, instant } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { sendableAt } from './quiet-hours';

const night = { from: clockTimeOf('21:00'), until: clockTimeOf('08:00') };
const nap = { from: clockTimeOf('12:00'), until: clockTimeOf('14:00') };
const at = (iso: string, hours = night) => sendableAt(instant(iso), hours).toISOString();

describe('quiet hours, 9pm to 8am', () => {
  test.each([
    ['in the day it goes at once', '2026-11-23T15:00:00Z', '2026-11-23T15:00:00.000Z'],
    ['at 8am sharp it goes', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['at 9pm it waits for the morning', '2026-11-23T21:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['after midnight it waits for the same morning', '2026-11-24T00:30:00Z', '2026-11-24T08:00:00.000Z'],
    ['in summer the wall clock counts', '2027-06-01T20:30:00Z', '2027-06-02T07:00:00.000Z'],
    ['over the night the clocks go forward', '2027-03-27T22:00:00Z', '2027-03-28T07:00:00.000Z'],
    ['in the hour that spring skips', '2027-03-28T01:30:00Z', '2027-03-28T07:00:00.000Z'],
    ['over the night the clocks go back', '2027-10-30T21:30:00Z', '2027-10-31T08:00:00.000Z'],
    ['in the hour that comes twice', '2027-10-31T01:30:00Z', '2027-10-31T08:00:00.000Z'],
    ['on the last day of a year', '2026-12-31T23:30:00Z', '2027-01-01T08:00:00.000Z'],
  ])('%s', (_, now, sent) => expect(at(now)).toBe(sent));
});

test('quiet hours within a day', () => {
  expect(at('2026-11-23T13:00:00Z', nap)).toBe('2026-11-23T14:00:00.000Z');
  expect(at('2026-11-23T14:00:00Z', nap)).toBe('2026-11-23T14:00:00.000Z');
  expect(at('2026-11-23T03:00:00Z', nap)).toBe('2026-11-23T03:00:00.000Z');
});

test('an end in the hour that spring skips means the hour that comes instead', () => {
  expect(at('2027-03-28T00:30:00Z', { from: clockTimeOf('21:00'), until: clockTimeOf('01:30') })).toBe('2027-03-28T01:00:00.000Z');
});

test('no quiet hours at all', () => {
  const never = { from: clockTimeOf('00:00'), until: clockTimeOf('00:00') };
  expect(at('2026-11-24T00:30:00Z', never)).toBe('2026-11-24T00:30:00.000Z');
});

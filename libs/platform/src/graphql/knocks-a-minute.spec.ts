import { expect, test } from 'vitest';

import { KnocksAMinute } from './knocks-a-minute';

let now = 5;
const knocking = (most: number) => {
  const knocks = new KnocksAMinute(most, () => now);
  return (address: string, times: number) => Array.from({ length: times }, () => {
    try {
      knocks.count(address);
      return 'in';
    } catch (refusal) {
      return (refusal as { code: string }).code;
    }
  }).filter((answer) => answer === 'in').length;
};

test('one connection knocks so often a minute; another is not held up, a home is one, and the next minute begins anew', () => {
  const knock = knocking(30);
  expect([knock('203.0.113.7', 50), knock('203.0.113.8', 20), knock('::ffff:203.0.113.7', 1)]).toEqual([30, 20, 0]);
  expect([knock('2001:db8:0:12::1', 29), knock('2001:db8:0:12:ffff::2', 5)]).toEqual([29, 1]);
  now += 60_000;
  expect(knock('203.0.113.7', 50)).toBe(30);
});

test('however many connections knock together, each has a little left and none is shut out', () => {
  const knock = knocking(30);
  for (let home = 0; home < 30; home++) knock(`198.51.100.${home}`, 30);
  expect([knock('203.0.113.7', 50), knock('203.0.113.8', 2)]).toEqual([3, 2]);
  now += 60_000;
  expect(knock('203.0.113.7', 50)).toBe(30);
});

test('what is kept of an address is not the address', () => {
  const knocks = new KnocksAMinute(30);
  knocks.count('203.0.113.7');
  expect(JSON.stringify([...(knocks as unknown as { knocks: Map<string, number> }).knocks])).not.toContain('203');
});

import { expect, test } from 'vitest';

import { networkOf } from './network-of';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12'],
  ['2001:0DB8::0012', '2001:db8:0:0'],
  ['2001:db8:0:12::1', '2001:db8:0:12'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0'],
  ['', 'unknown'],
  ['not an address', 'unknown'],
])('%s is the connection %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('everybody in one home is one connection, and the next home is another', () => {
  expect(networkOf('2001:db8:0:12::1')).toBe(networkOf('2001:db8:0:12:ffff::2'));
  expect(networkOf('2001:db8:0:12::1')).not.toBe(networkOf('2001:db8:0:13::1'));
});

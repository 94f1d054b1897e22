import { scryptSync } from 'node:crypto';

import { expect, test } from 'vitest';

import { fitsPin, pinMark } from './pin-mark';

test('a PIN is kept slowly and with a salt: five times 16 MiB, never twice the same', async () => {
  const mark = await pinMark('2580');
  const [rounds, salt = '', kept] = mark.split('.');
  expect(rounds).toBe('5');
  expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
  expect(kept).toBe(scryptSync('2580', Buffer.from(salt, 'base64url'), 32, { N: 16_384, r: 8, p: 5 }).toString('base64url'));
  expect(await pinMark('2580')).not.toBe(mark);
  expect([await fitsPin(mark, '2580'), await fitsPin(mark, '2581'), await fitsPin(mark, '')]).toEqual([true, false, false]);
});

test('a PIN that was chosen before 0.2.0 still fits', async () => {
  const salt = Buffer.alloc(16, 7);
  const mark = `${salt.toString('base64url')}.${scryptSync('2580', salt, 32).toString('base64url')}`;
  expect([await fitsPin(mark, '2580'), await fitsPin(mark, '2581')]).toEqual([true, false]);
});

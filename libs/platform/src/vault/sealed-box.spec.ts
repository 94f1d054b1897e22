import { createCipheriv, randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { headerOf, sealedBox, SEALS_NOW, type SealedWith } from './sealed-box';

const bytes = (least: number, most = least) => fc.uint8Array({ minLength: least, maxLength: most }).map((some) => Buffer.from(some));
const key = bytes(32);
const text = bytes(0, 300);
const words = fc.string({ maxLength: 60 });
const kind = fc.constantFrom<SealedWith>(1, 2);

/** As boxes were made before they named their cipher. */
function sealedBefore(withKey: Buffer, what: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', withKey, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(what), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

const everything = { numRuns: 500 };

test('whatever is sealed opens again, says first with what it is sealed, and in base64 so does its text', () => {
  fc.assert(fc.property(key, text, words, kind, (one, what, bound, sealedWith) => {
    const box = sealedBox.seal(one, what, bound, sealedWith);
    expect(sealedBox.open(one, box, bound)).toEqual(what);
    expect(box.subarray(0, 6)).toEqual(headerOf(sealedWith));
    expect(box.toString('base64').startsWith(headerOf(sealedWith).toString('base64'))).toBe(true);
  }), everything);
  expect(headerOf().toString('base64')).toHaveLength(8);
  expect(sealedBox.seal(randomBytes(32), Buffer.of(), '').at(5)).toBe(SEALS_NOW);
});

test('what was sealed before boxes named their cipher still opens', () => {
  fc.assert(fc.property(key, text, words, (one, what, bound) => {
    expect(sealedBox.open(one, sealedBefore(one, what, bound), bound)).toEqual(what);
  }), everything);
});

test('one from before that begins by chance as a new one opens all the same', () => {
  const [one, bound] = [randomBytes(32), 'a:b:c'];
  const nonce = Buffer.concat([headerOf(1), randomBytes(6)]);
  const cipher = createCipheriv('aes-256-gcm', one, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update('trusted'), cipher.final()]);
  expect(sealedBox.open(one, Buffer.concat([nonce, cipher.getAuthTag(), body]), bound).toString()).toBe('trusted');
});

test('no bit of a box can be changed, no end cut off, nothing added', () => {
  fc.assert(fc.property(key, text, words, kind, fc.nat(), fc.integer({ min: 0, max: 7 }), bytes(1, 5), (one, what, bound, sealedWith, at, bit, more) => {
    const box = sealedBox.seal(one, what, bound, sealedWith);
    const changed = Buffer.from(box);
    const place = at % box.length;
    changed[place] = (changed[place] ?? 0) ^ (1 << bit);
    expect(() => sealedBox.open(one, changed, bound)).toThrow();
    expect(() => sealedBox.open(one, box.subarray(0, place), bound)).toThrow();
    expect(() => sealedBox.open(one, Buffer.concat([box, more]), bound)).toThrow();
    expect(() => sealedBox.open(one, box, `${bound}!`)).toThrow();
  }), everything);
});

test('a box becomes none of another kind: not with another number, and not with its header taken off or put before one that had none', () => {
  fc.assert(fc.property(key, text, words, kind, fc.integer({ min: 0, max: 255 }), (one, what, bound, sealedWith, other) => {
    const box = sealedBox.seal(one, what, bound, sealedWith);
    const renamed = Buffer.from(box);
    renamed[5] = other;
    if (other !== sealedWith) expect(() => sealedBox.open(one, renamed, bound)).toThrow();
    expect(() => sealedBox.open(one, box.subarray(6), bound)).toThrow();
    expect(() => sealedBox.open(one, Buffer.concat([headerOf(sealedWith), sealedBefore(one, what, bound)]), bound)).toThrow();
  }), everything);
});

test('a short tag is no tag: cut in the middle of it nothing opens, empty as the text may be', () => {
  const one = randomBytes(32);
  for (const box of [sealedBefore(one, Buffer.of(), ''), sealedBox.seal(one, Buffer.of(), '')]) {
    for (let length = 0; length < box.length; length += 1) expect(() => sealedBox.open(one, box.subarray(0, length), '')).toThrow();
  }
});

test('a kind nobody knows is told as such', () => {
  const one = randomBytes(32);
  const box = sealedBox.seal(one, Buffer.from('trusted'), '');
  box[5] = 200;
  expect(() => sealedBox.open(one, box, '')).toThrow('not known here');
});

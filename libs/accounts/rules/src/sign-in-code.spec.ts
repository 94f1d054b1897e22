import { instant, laterBy, newId, type Instant } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { askForCode, CODE_SIGNS, isSpent, readCode, tryCode, whyNotUseCode, type SignInCode } from './sign-in-code';

const asked = instant('2026-11-23T09:00:00Z');
const minutes = (count: number): Instant => laterBy(asked, count * 60_000);
const aCode = (changes: Partial<SignInCode> = {}): SignInCode => ({
  ...askForCode({ id: newId(), channel: 'email', address: 'jo@council.example', personId: newId(), networkMark: null, knownBrowser: false, browserMark: new Uint8Array(32) }, asked).state, ...changes,
});

test('a right code signs in once, within ten minutes', () => {
  expect(whyNotUseCode(aCode(), true, minutes(10))).toBeNull();
  expect(whyNotUseCode(aCode(), true, laterBy(minutes(10), 1))).toBe('SIGN_IN_CODE_NOT_RIGHT');
  const used = tryCode(aCode(), true, minutes(1)).state;
  expect(used.usedAt).toEqual(minutes(1));
  expect(whyNotUseCode(used, true, minutes(2))).toBe('SIGN_IN_CODE_NOT_RIGHT');
});

test('a clock that is put back makes no code last longer; two clocks may be a minute apart', () => {
  expect(whyNotUseCode(aCode(), true, minutes(-1))).toBeNull();
  expect(whyNotUseCode(aCode(), true, laterBy(minutes(-1), -1))).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(tryCode(aCode(), true, minutes(-60)).state.usedAt).toBeNull();
});

test('five wrong tries end it, and the right code comes too late', () => {
  let code = aCode();
  for (let tries = 0; tries < 5; tries++) code = tryCode(code, false, minutes(1)).state;
  expect(code.tries).toBe(5);
  expect(whyNotUseCode(code, true, minutes(1))).toBe('SIGN_IN_CODE_NOT_RIGHT');
});

test('a code that was used, is too old or was tried five times is spent, whether or not anybody has the address', () => {
  for (const personId of [newId<'Person'>(), null]) {
    expect([aCode({ personId }), aCode({ personId, tries: 4 })].map((code) => isSpent(code, minutes(1)))).toEqual([false, false]);
    expect([aCode({ personId, tries: 5 }), aCode({ personId, usedAt: minutes(1) })].map((code) => isSpent(code, minutes(2)))).toEqual([true, true]);
    expect(isSpent(aCode({ personId }), minutes(11))).toBe(true);
  }
});

test('an address nobody has is told the same, step by step', () => {
  const stranger = aCode({ personId: null });
  expect(whyNotUseCode(stranger, true, minutes(1))).toBe(whyNotUseCode(aCode(), false, minutes(1)));
  expect(tryCode(stranger, false, minutes(1)).facts[0].name).toBe(tryCode(aCode(), false, minutes(1)).facts[0].name);
});

test('people type codes in their own way', () => {
  expect(readCode(' acde-3467 ')).toBe('ACDE3467');
  expect(readCode('ACDE 3467\u0000')).toBe('ACDE3467');
  for (const twin of 'O0I1LZ2S5B8UV') expect(CODE_SIGNS).not.toContain(twin);
});

test('what the log keeps of a code names nobody', () => {
  const { facts } = askForCode({ id: newId(), channel: 'email', address: 'jo@council.example', personId: newId(), networkMark: null, knownBrowser: false, browserMark: new Uint8Array(32) }, asked);
  expect(JSON.stringify(facts)).not.toContain('jo@');
});

import { instant, laterBy, newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { addAuthenticator, tryFigures, whyNotUseFigures } from './authenticator';
import { daysKept, openSession, proveAgain, sessionLimits } from './session';
import { choosePin, printCard, tryPin, whyNotPin, whyNotUseCard, whyNotUsePin } from './sign-in-card';
import { provedTwice } from './work-account';

const now = instant('2026-11-23T09:00:00Z');
const minutes = (count: number) => laterBy(now, count * 60_000);
const personId = newId<'Person'>();
const card = () => printCard({ id: newId(), personId, codeMark: new Uint8Array(32), printedById: newId() }, now).state;

test('a member may stay for a month on their own phone, nobody on a shared one, and staff never', () => {
  expect(sessionLimits('adult', 'kept').longestHours).toBe(720);
  expect(sessionLimits('staff', 'kept').longestHours).toBe(10);
  expect(sessionLimits('young', 'shared').longestHours).toBe(1);
});

test('beside a worker a session lasts twenty minutes and names both', () => {
  const supportedById = newId<'Person'>();
  const { state, facts } = openSession({ id: newId(), person: { id: personId, audience: 'young' }, tokenMark: new Uint8Array(32), assurance: 1, way: 'supported', supportedById }, now);
  expect(state.endsAt).toEqual(minutes(20));
  expect(facts[0].data).toMatchObject({ personId, supportedById });
});

test('proving again changes the token and does not make a session longer', () => {
  const opened = openSession({ id: newId(), person: { id: personId, audience: 'staff' }, tokenMark: new Uint8Array([1]), assurance: 1 }, now).state;
  const proved = proveAgain(opened, new Uint8Array([2]), minutes(9)).state;
  expect(proved).toMatchObject({ assurance: 2, provedAt: minutes(9), endsAt: opened.endsAt, tokenMark: new Uint8Array([2]) });
});

test('a phone that was kept for a month stays kept for what is left of it after proving again; no other does', () => {
  const session = (audience: 'adult' | 'staff', device: 'kept' | 'usual') => openSession({ id: newId(), person: { id: personId, audience }, tokenMark: new Uint8Array([1]), assurance: 1, device }, now).state;
  const proved = proveAgain(session('adult', 'kept'), new Uint8Array([2]), minutes(10 * 24 * 60)).state;
  expect(daysKept(proved, minutes(10 * 24 * 60))).toBe(20);
  expect([daysKept(session('adult', 'usual'), now), daysKept(session('staff', 'kept'), now)]).toEqual([undefined, undefined]);
});

test('figures work once, also when a clock is put back', () => {
  const one = addAuthenticator({ id: newId(), personId, secretSealed: 'sealed', lastStep: 100 }, now).state;
  expect(whyNotUseFigures(one, 100, now)).toBe('FIGURES_NOT_RIGHT');
  const used = tryFigures(one, 101, now).state;
  expect(whyNotUseFigures(used, 101, now)).toBe('FIGURES_NOT_RIGHT');
  expect(whyNotUseFigures(used, 99, now)).toBe('FIGURES_NOT_RIGHT');
  expect(whyNotUseFigures(used, 102, now)).toBeNull();
});

test('five wrong tries make one wait a quarter of an hour, not for ever', () => {
  let one = addAuthenticator({ id: newId(), personId, secretSealed: 'sealed', lastStep: 0 }, now).state;
  for (let tries = 0; tries < 5; tries++) one = tryFigures(one, null, now).state;
  expect(whyNotUseFigures(one, 5, minutes(15))).toBe('TOO_MANY_TRIES');
  expect(whyNotUseFigures(one, 5, minutes(16))).toBeNull();
});

test('a card opens once on its own; then its PIN belongs to it', () => {
  const opened = choosePin(card(), 'mark', minutes(5)).state;
  expect(() => choosePin(opened, 'other', minutes(6))).toThrow('SIGN_IN_CARD_HAS_PIN');
  expect(whyNotUsePin(opened, true, minutes(7))).toBeNull();
  let tried = opened;
  for (let tries = 0; tries < 5; tries++) tried = tryPin(tried, false, minutes(7)).state;
  expect(whyNotUsePin(tried, true, minutes(8))).toBe('TOO_MANY_TRIES');
  expect(whyNotUsePin(tried, true, minutes(30))).toBeNull();
});

test('a card that nobody used is over after two weeks', () => {
  expect(whyNotUseCard(card(), minutes(14 * 24 * 60))).toBeNull();
  expect(whyNotUseCard(card(), minutes(14 * 24 * 60 + 1))).toBe('SIGN_IN_CARD_NOT_RIGHT');
});

test.each([['123', 'PIN_LENGTH'], ['12345', 'PIN_TOO_EASY'], ['9876', 'PIN_TOO_EASY'], ['7777', 'PIN_TOO_EASY'], ['12a4', 'PIN_LENGTH'], ['123456789', 'PIN_LENGTH'], ['2580', null]])('%s as a PIN: %s', (pin, answer) => {
  expect(whyNotPin(pin)).toBe(answer);
});

test('a clock that is put back keeps nobody out: wrong tries from long after now are forgotten', () => {
  let tried = choosePin(card(), 'mark', now).state;
  for (let tries = 0; tries < 5; tries++) tried = tryPin(tried, false, minutes(1)).state;
  expect(whyNotUsePin(tried, true, minutes(2))).toBe('TOO_MANY_TRIES');
  expect(whyNotUsePin(tried, true, minutes(-10))).toBe('TOO_MANY_TRIES');
  expect(whyNotUsePin(tried, true, minutes(-60))).toBeNull();
});

test.each([
  [['mfa'], true], [['pwd', 'mfa'], true], [['pwd', 'otp'], true], [['pin', 'hwk'], true], [['face', 'swk'], true], [['pwd', 'fpt'], true],
  [[], false], [['pwd'], false], [['otp'], false], [['pop'], false], [['hwk'], false], [['fpt'], false], [['face', 'fpt'], false], [['otp', 'sms'], false], [['pwd', 'pin'], false],
  [['pwd', 'something-new'], false], [['constructor', 'pwd'], false],
])('a work account that asked for %j counts as two proofs: %s', (methods, twice) => {
  expect(provedTwice(methods)).toBe(twice);
});

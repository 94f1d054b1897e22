import { describe, expect, test } from 'vitest';

import { confirmBooking, whyNotConfirm } from './confirm-booking';
import { aBooking } from './testing/a-booking';
import { nothingBetween } from './take-part';
import { aSession, longBefore } from './testing/a-session';

const but = (different: Partial<typeof nothingBetween>) => ({ ...nothingBetween, ...different });

describe('confirming a booking', () => {
  test('somebody who said yes is confirmed', () => {
    const { state, facts } = confirmBooking(aBooking.accepted(), aSession(), nothingBetween, longBefore.now);
    expect(state).toMatchObject({ state: 'confirmed', confirmedAt: longBefore.now });
    expect(facts[0].name).toBe('opportunities.booking-confirmed');
  });

  test('a young person is not confirmed while permission is waiting, and is told so', () => {
    expect(whyNotConfirm(aBooking.waitingForPermission(), but({ consent: 'PERMISSION_WAITING' }))).toBe('PERMISSION_WAITING');
    expect(() => confirmBooking(aBooking.waitingForPermission(), aSession(), but({ consent: 'PERMISSION_NEEDED' }), longBefore.now)).toThrow('PERMISSION_WAITING');
  });

  test('consent decides now, not what the booking remembers', () => expect(whyNotConfirm(aBooking.waitingForPermission(), nothingBetween)).toBeNull());

  test('nobody young is counted on while the plan that keeps them safe waits for a signature; whose yes is missing is told first', () => {
    expect(whyNotConfirm(aBooking.accepted(), but({ planLacks: 'SAFETY_PLAN_NOT_SIGNED' }))).toBe('SAFETY_PLAN_NOT_SIGNED');
    expect(() => confirmBooking(aBooking.accepted(), aSession(), but({ planLacks: 'SAFETY_PLAN_NOT_SIGNED' }), longBefore.now)).toThrow('SAFETY_PLAN_NOT_SIGNED');
    expect(whyNotConfirm(aBooking.waitingForPermission(), but({ consent: 'PERMISSION_WAITING', planLacks: 'SAFETY_PLAN_NOT_SIGNED' }))).toBe('PERMISSION_WAITING');
  });

  test('a refused permission is a reason of its own', () => expect(whyNotConfirm(aBooking.refusedPermission(), but({ consent: 'PERMISSION_REFUSED' }))).toBe('PERMISSION_REFUSED'));

  test('what is required and not there is a reason, each by its name, and waits its turn behind the yes', () => {
    const needed = [{ code: 'c' as never, name: 'Safety check', reason: 'CHECK_EXPIRED', until: null }, { code: 'd' as never, name: 'Agreement', reason: 'CHECK_NOT_STARTED', until: null }];
    expect([whyNotConfirm(aBooking.accepted(), but({ needed })), whyNotConfirm(aBooking.offered(), but({ needed })), whyNotConfirm(aBooking.waitingForPermission(), but({ consent: 'PERMISSION_WAITING', needed }))])
      .toEqual(['CHECKS_MISSING', 'NOT_ACCEPTED', 'PERMISSION_WAITING']);
    expect(() => confirmBooking(aBooking.accepted(), aSession(), but({ needed }), longBefore.now)).toThrow(
      expect.objectContaining({ all: [expect.objectContaining({ code: 'CHECK_EXPIRED', params: { name: 'Safety check' } }), expect.objectContaining({ code: 'CHECK_NOT_STARTED' })] }),
    );
  });

  test('nobody is confirmed before they said yes', () => {
    for (const booking of [aBooking.offered(), aBooking.held(), aBooking.declined(), aBooking.lapsed()]) expect(whyNotConfirm(booking, nothingBetween)).toBe('NOT_ACCEPTED');
  });

  test('nobody is confirmed twice', () => {
    for (const booking of [aBooking.confirmed(), aBooking.came(), aBooking.sentWord()]) expect(whyNotConfirm(booking, nothingBetween)).toBe('ALREADY_CONFIRMED');
  });
});

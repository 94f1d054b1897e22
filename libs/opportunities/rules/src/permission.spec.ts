import { describe, expect, test } from 'vitest';

import { seatChange } from './booking';
import { consentAnswerOf, permissionFrom, permissionGiven, permissionRefused } from './permission';
import { aBooking } from './testing/a-booking';

describe('what permission does to a booking', () => {
  test('given: the booking can go on and keeps its seat', () => {
    const before = aBooking.waitingForPermission();
    const { state } = permissionGiven(before);
    expect(state).toMatchObject({ state: 'accepted', permission: 'given' });
    expect(seatChange(before, state)).toBe(0);
  });

  test('refused: the seat is given back', () => {
    const before = aBooking.waitingForPermission();
    const { state } = permissionRefused(before);
    expect(state).toMatchObject({ state: 'cancelled', permission: 'refused' });
    expect(seatChange(before, state)).toBe(-1);
  });

  test('given after all: the offer stands again', () => expect(permissionGiven(aBooking.refusedPermission()).state.state).toBe('offered'));

  test('somebody who had said no keeps their no', () => expect(permissionRefused(aBooking.declined()).state.state).toBe('declined'));

  test('any reason of consent but a refusal is waited for', () => {
    expect([null, 'PERMISSION_NEEDED', 'PERMISSION_WAITING', 'PERMISSION_REFUSED'].map(permissionFrom)).toEqual(['not-needed', 'waiting', 'waiting', 'refused']);
  });

  test('a booking remembers consent’s answer', () => {
    expect([aBooking.accepted(), aBooking.waitingForPermission(), aBooking.refusedPermission()].map(consentAnswerOf)).toEqual([null, 'PERMISSION_WAITING', 'PERMISSION_REFUSED']);
  });
});

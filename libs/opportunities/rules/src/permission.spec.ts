import { describe, expect, test } from 'vitest';

import { seatChange, type Booking } from './booking';
import { consentAnswerOf, notePermission, permissionFrom } from './permission';
import { aBooking } from './testing/a-booking';

const noted = (before: Booking, consent: string | null) => notePermission(before, consent)?.state ?? before;

describe('what permission does to a booking', () => {
  test('given: the booking can go on and keeps its seat', () => {
    const before = aBooking.waitingForPermission();
    const after = noted(before, null);
    expect(after).toMatchObject({ state: 'accepted', permission: 'given' });
    expect(seatChange(before, after)).toBe(0);
  });

  test('refused: the seat is given back', () => {
    const before = aBooking.waitingForPermission();
    const after = noted(before, 'PERMISSION_REFUSED');
    expect(after).toMatchObject({ state: 'cancelled', permission: 'refused' });
    expect(seatChange(before, after)).toBe(-1);
  });

  test('given after all: the offer stands again', () => expect(noted(aBooking.refusedPermission(), null)).toMatchObject({ state: 'offered', permission: 'given' }));

  test('a no that comes after somebody was there takes nothing away from them', () => expect(noted(aBooking.came(), 'PERMISSION_REFUSED').state).toBe('came'));

  test('somebody who had said no keeps their no', () => expect(noted(aBooking.declined(), 'PERMISSION_REFUSED').state).toBe('declined'));

  test('when it is talked over again a confirmation is taken back, the seat is kept', () => {
    const confirmed: Booking = { ...aBooking.confirmed(), permission: 'given' };
    expect(noted(confirmed, 'PERMISSION_WAITING')).toMatchObject({ state: 'accepted', permission: 'waiting' });
  });

  test('being told the same twice changes nothing', () => {
    expect(notePermission(aBooking.waitingForPermission(), 'PERMISSION_WAITING')).toBeNull();
    expect(notePermission(aBooking.accepted(), null)).toBeNull();
    expect(notePermission({ ...aBooking.accepted(), permission: 'given' }, null)).toBeNull();
  });

  test('any reason of consent but a refusal is waited for', () => {
    expect([null, 'PERMISSION_NEEDED', 'PERMISSION_WAITING', 'PERMISSION_REFUSED'].map(permissionFrom)).toEqual(['not-needed', 'waiting', 'waiting', 'refused']);
  });

  test('a booking remembers consent’s answer', () => {
    expect([aBooking.accepted(), aBooking.waitingForPermission(), aBooking.refusedPermission()].map(consentAnswerOf)).toEqual([null, 'PERMISSION_WAITING', 'PERMISSION_REFUSED']);
  });
});

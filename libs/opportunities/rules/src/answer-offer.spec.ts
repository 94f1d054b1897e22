import { instant, type PlainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { answerOf, answerOffer, whyNotAccept, whyNotDecline, whyNotHold } from './answer-offer';
import { aBooking } from './testing/a-booking';
import { aSession, duringSession, longBefore } from './testing/a-session';

const session = aSession();
const open = { session, seats: { kind: 'parent-carer', count: 1, taken: 0 } as const, ...longBefore };
const full = { ...open, seats: { kind: 'parent-carer', count: 1, taken: 1 } as const };
const tooLate = { ...open, now: instant('2026-12-04T09:00:00Z'), today: '2026-12-04' as PlainDate };
const started = { ...open, now: duringSession, today: '2026-12-08' as PlainDate };

describe('answering an offer', () => {
  test('a parent says yes and has a place', () => {
    const decision = answerOffer(aBooking.offered(), 'YES', open, null);
    expect(decision?.state.state).toBe('accepted');
    expect(decision?.facts[0]).toMatchObject({ name: 'opportunities.offer-accepted', data: { heldOn: '2026-12-08', startsAt: '16:30', needsPermission: false } });
  });

  test('a young person’s yes waits for permission', () => {
    const decision = answerOffer(aBooking.offered(), 'YES', open, 'PERMISSION_NEEDED');
    expect(decision?.state).toMatchObject({ state: 'accepted', permission: 'waiting' });
    expect(decision?.facts[0].data.needsPermission).toBe(true);
  });

  test('after a refused permission a yes cannot be taken', () => {
    expect(() => answerOffer(aBooking.offered(), 'YES', open, 'PERMISSION_REFUSED')).toThrow('PERMISSION_REFUSED');
    expect(whyNotAccept(aBooking.refusedPermission(), open)).toBe('PERMISSION_REFUSED');
  });

  test('not sure keeps the place', () => expect(answerOffer(aBooking.offered(), 'NOT_SURE', open, null)?.state.state).toBe('held'));

  test('no is always possible before the start, even for somebody who was confirmed', () => {
    expect(answerOffer(aBooking.confirmed(), 'NO', tooLate, null)?.state).toMatchObject({ state: 'declined', confirmedAt: null });
    expect(whyNotDecline(aBooking.lapsed(), tooLate)).toBeNull();
  });

  test('when every seat is taken neither yes nor not sure can be said', () => {
    expect(whyNotAccept(aBooking.offered(), full)).toBe('SEATS_FULL');
    expect(whyNotHold(aBooking.declined(), full)).toBe('SEATS_FULL');
  });

  test('somebody who already holds a place may say yes although it is full', () => expect(whyNotAccept(aBooking.held(), full)).toBeNull());

  test('after the last day for answers the offer is closed', () => {
    expect(whyNotAccept(aBooking.offered(), tooLate)).toBe('OFFER_CLOSED');
    expect(whyNotHold(aBooking.accepted(), tooLate)).toBe('OFFER_CLOSED');
    expect(whyNotAccept(aBooking.lapsed(), open)).toBe('OFFER_CLOSED');
  });

  test('once the session has started nothing changes any more', () => {
    for (const why of [whyNotAccept, whyNotHold, whyNotDecline]) expect(why(aBooking.accepted(), started)).toBe('SESSION_STARTED');
  });

  test('the same answer again changes nothing', () => {
    expect(answerOffer(aBooking.confirmed(), 'YES', started, null)).toBeNull();
    expect(answerOffer(aBooking.declined(), 'NO', open, null)).toBeNull();
  });

  test('a kind of member without seats cannot say yes', () => expect(whyNotAccept(aBooking.offered(), { ...open, seats: undefined })).toBe('NO_SEAT_FOR_KIND'));

  test('a booking called off stays closed', () => expect(whyNotAccept(aBooking.calledOff(), open)).toBe('OFFER_CLOSED'));

  test('each state stands for one answer', () => {
    expect([aBooking.offered(), aBooking.held(), aBooking.confirmed(), aBooking.declined()].map(answerOf)).toEqual([null, 'NOT_SURE', 'YES', 'NO']);
  });
});

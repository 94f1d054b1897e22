import type { ClockTime, PlainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { capacityNote, firstUsefulDay, workingDaysFrom, type CapacityPolicy } from './panel-capacity';
import { isShortNotice } from './short-notice';

const day = (text: string) => text as PlainDate;
const policy: CapacityPolicy = { workingDays: 10, holidays: new Set(['2026-12-25', '2026-12-28']), schoolStartsAt: '09:00' as ClockTime, schoolEndsAt: '15:30' as ClockTime };
const today = day('2026-11-23');
const wanted = { parentSeats: 2, youngSeats: 1 };
const at = (held: string, startsAt = '16:30', endsAt = '18:30') => ({ day: day(held), times: { startsAt: startsAt as ClockTime, endsAt: endsAt as ClockTime }, today });

describe('short notice', () => {
  it('is fewer than ten working days', () => {
    expect(isShortNotice(day('2026-12-04'), today, policy)).toBe(true);
    expect(isShortNotice(day('2026-12-07'), today, policy)).toBe(false);
  });

  it('does not count bank holidays', () => {
    expect(isShortNotice(day('2026-12-31'), day('2026-12-16'), policy)).toBe(true);
    expect(isShortNotice(day('2027-01-04'), day('2026-12-16'), { ...policy, holidays: new Set() })).toBe(false);
  });
});

describe('the dates HR is shown', () => {
  it('begin at the last day of short notice', () => {
    const first = firstUsefulDay(today, policy);
    expect(first).toBe('2026-12-04');
    expect(workingDaysFrom(first, 3, policy.holidays)).toEqual(['2026-12-04', '2026-12-07', '2026-12-08']);
  });

  it('leave out weekends and bank holidays', () => {
    expect(workingDaysFrom(day('2026-12-24'), 3, policy.holidays)).toEqual(['2026-12-24', '2026-12-29', '2026-12-30']);
  });

  it.each([
    ['school hours when a young person is wanted in the morning', at('2026-12-08', '10:00', '12:00'), { parentsFree: 9, youngFree: 0 }, 'school-hours'],
    ['school hours when it begins before school and ends in it', at('2026-12-08', '08:00', '09:30'), { parentsFree: 9, youngFree: 0 }, 'school-hours'],
    ['plenty before school', at('2026-12-08', '07:30', '09:00'), { parentsFree: 9, youngFree: 5 }, 'plenty'],
    ['not enough when one parent is missing', at('2026-12-08'), { parentsFree: 1, youngFree: 5 }, 'not-enough'],
    ['short notice when it is soon', at('2026-12-04'), { parentsFree: 9, youngFree: 5 }, 'short-notice'],
    ['enough when nobody may say no', at('2026-12-08'), { parentsFree: 3, youngFree: 1 }, 'enough'],
    ['plenty when half may say no', at('2026-12-08'), { parentsFree: 4, youngFree: 2 }, 'plenty'],
  ])('say %s', (_, when, free, note) => {
    expect(capacityNote(when, free, wanted, policy)).toBe(note);
  });

  it('may be in the morning when no young person is wanted', () => {
    expect(capacityNote(at('2026-12-08', '10:00', '12:00'), { parentsFree: 4, youngFree: 0 }, { parentSeats: 2, youngSeats: 0 }, policy)).toBe('plenty');
  });
});

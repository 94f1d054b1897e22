import { newId, type ClockTime, type PlainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { whyNotInvite, type InvitingMoment } from './invite';
import { isOfSchoolAge } from './school-age';
import { aSession, duringSession, longBefore } from './testing/a-session';
import { whyNotForYoung, type YoungHours } from './young-hours';

const day = (text: string) => text as PlainDate;
const time = (text: string) => text as ClockTime;
const limits: YoungHours = {
  leastAge: 13, earliest: time('07:00'), latest: time('19:00'), schoolStarts: time('09:00'), schoolEnds: time('15:30'),
  schoolDayMinutes: 120, sundayMinutes: 120, freeDayMinutes: 300, freeDayMinutesFrom15: 480,
};
const ellis = day('2011-03-14'); // 15 in December 2026

describe('hours for young people of school age', () => {
  test('two hours after school are fine for somebody of 15', () => expect(whyNotForYoung(ellis, aSession(), limits, true)).toBeNull());

  test.each([
    ['16:00', '18:30', true, 'YOUNG_DAY_TOO_LONG'], ['10:00', '12:00', true, 'YOUNG_IN_SCHOOL_HOURS'], ['18:00', '19:30', true, 'YOUNG_TOO_LATE'],
    ['06:30', '08:00', true, 'YOUNG_TOO_EARLY'], ['10:00', '18:00', false, null], ['09:00', '18:00', false, 'YOUNG_DAY_TOO_LONG'],
  ] as const)('from %s to %s (school day: %s): %s', (startsAt, endsAt, isSchoolDay, reason) => {
    expect(whyNotForYoung(ellis, aSession({ startsAt: time(startsAt), endsAt: time(endsAt) }), limits, isSchoolDay)).toBe(reason);
  });

  test('at 14 a day without school has five hours', () => {
    const sixHours = aSession({ heldOn: day('2026-12-12'), startsAt: time('10:00'), endsAt: time('16:00') });
    expect(whyNotForYoung(day('2012-03-14'), sixHours, limits, false)).toBe('YOUNG_DAY_TOO_LONG');
  });

  test('Sunday has two hours', () => {
    expect(whyNotForYoung(ellis, aSession({ heldOn: day('2026-12-13'), startsAt: time('10:00'), endsAt: time('13:00') }), limits, false)).toBe('YOUNG_DAY_TOO_LONG');
  });

  test('under 13 is too young', () => expect(whyNotForYoung(day('2014-01-01'), aSession(), limits, true)).toBe('TOO_YOUNG'));

  test('school age ends on the last Friday in June of the year of the 16th birthday', () => {
    expect(isOfSchoolAge(day('2011-01-01'), day('2027-06-25'))).toBe(true);
    expect(isOfSchoolAge(day('2011-01-01'), day('2027-06-26'))).toBe(false);
    expect(isOfSchoolAge(day('2011-09-01'), day('2028-06-30'))).toBe(true);
    expect(isOfSchoolAge(day('2009-09-01'), day('2026-12-08'))).toBe(false);
    expect(isOfSchoolAge(day('2023-01-01'), day('2026-12-08'))).toBe(false);
  });
});

const nothingElse = { whyNotThen: null, limit: null, placeNever: false, isResting: false, gaps: [] } as const;

describe('who may be invited', () => {
  const moment: InvitingMoment = { session: aSession(), limits, isSchoolDay: true, lacksSafetyPlan: false, now: longBefore.now };
  const parent = { memberId: newId<'Member'>(), memberKind: 'parent-carer', born: day('1985-05-05'), alreadyInvited: false, inGroup: true, meetsOtherCohort: false, ...nothingElse } as const;

  test('a parent, once', () => {
    expect(whyNotInvite(parent, moment)).toBeNull();
    expect(whyNotInvite({ ...parent, alreadyInvited: true, ...nothingElse, inGroup: true, meetsOtherCohort: false }, moment)).toBe('ALREADY_INVITED');
  });

  test('nobody who is away, who said other times, who has as many dates as they want, or who rests', () => {
    expect(whyNotInvite({ ...parent, whyNotThen: 'MEMBER_AWAY' }, moment)).toBe('MEMBER_AWAY');
    expect(whyNotInvite({ ...parent, whyNotThen: 'NOT_THEIR_TIMES' }, moment)).toBe('NOT_THEIR_TIMES');
    expect(whyNotInvite({ ...parent, limit: { most: 2, have: 2 } }, moment)).toBe('AT_THEIR_LIMIT');
    expect(whyNotInvite({ ...parent, limit: { most: 2, have: 1 } }, moment)).toBeNull();
    expect(whyNotInvite({ ...parent, placeNever: false, isResting: true }, moment)).toBe('MEMBER_RESTS');
  });

  test('nobody after the start', () => expect(whyNotInvite(parent, { ...moment, now: duringSession })).toBe('SESSION_STARTED'));

  test('nobody young before a manager has signed the plan that keeps them safe; adults may be asked', () => {
    const lacking = { ...moment, lacksSafetyPlan: true };
    expect(whyNotInvite({ ...parent, memberKind: 'young-person' }, lacking)).toBe('SAFETY_PLAN_NOT_SIGNED');
    expect(whyNotInvite(parent, lacking)).toBeNull();
  });

  test('nobody whose kind has no seat', () => expect(whyNotInvite({ ...parent, memberKind: null }, moment)).toBe('NO_SEAT_FOR_KIND'));

  test('a young person with an unknown birthday is protected like somebody at school', () => {
    const unknown = { ...parent, memberKind: 'young-person', born: null } as const;
    expect(whyNotInvite(unknown, moment)).toBeNull();
    expect(whyNotInvite(unknown, { ...moment, session: aSession({ startsAt: time('10:00'), endsAt: time('11:00') }) })).toBe('YOUNG_IN_SCHOOL_HOURS');
  });
});

test('a date for a group is for those in it, and people of two cohorts are not asked to one date', () => {
  const invitee = { memberId: newId<'Member'>(), memberKind: 'parent-carer' as const, born: null, alreadyInvited: false, ...nothingElse, inGroup: true, meetsOtherCohort: false };
  const moment = { session: aSession(), limits, isSchoolDay: false, lacksSafetyPlan: false, now: longBefore.now };
  expect(whyNotInvite(invitee, moment)).toBeNull();
  expect(whyNotInvite({ ...invitee, inGroup: false }, moment)).toBe('NOT_IN_GROUP');
  expect(whyNotInvite({ ...invitee, meetsOtherCohort: true }, moment)).toBe('COHORTS_APART');
});

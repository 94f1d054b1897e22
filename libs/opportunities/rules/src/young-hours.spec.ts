import { newId, type ClockTime, type PlainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { whyNotInvite, type InvitingMoment } from './invite';
import { isOfSchoolAge } from './school-age';
import { aSession, duringSession, longBefore } from './testing/a-session';
import { tighterOf, whyNotForYoung, type Times, type YoungHours } from './young-hours';

const day = (text: string) => text as PlainDate;
const time = (text: string) => text as ClockTime;
const limits: YoungHours = {
  leastAge: 13, earliest: time('07:00'), latest: time('19:00'), schoolStarts: time('09:00'), schoolEnds: time('15:30'),
  schoolDayMinutes: 120, sundayMinutes: 120, freeDayMinutes: 300, freeDayMinutesFrom15: 480,
  schoolWeekMinutes: 720, freeWeekMinutes: 1500, freeWeekMinutesFrom15: 2100, breakAfterMinutes: 240,
};
const judge = (born: PlainDate | null, session: Times, isSchoolDay: boolean, others: readonly Times[] = [], isSchoolWeek = true) => whyNotForYoung(born, session, { limits, isSchoolDay, isSchoolWeek }, others);
const ellis = day('2011-03-14'); // 15 in December 2026

describe('hours for young people of school age', () => {
  test('two hours after school are fine for somebody of 15', () => expect(judge(ellis, aSession(), true)).toBeNull());

  test.each([
    ['16:00', '18:30', true, 'YOUNG_DAY_TOO_LONG'], ['10:00', '12:00', true, 'YOUNG_IN_SCHOOL_HOURS'], ['18:00', '19:30', true, 'YOUNG_TOO_LATE'],
    ['06:30', '08:00', true, 'YOUNG_TOO_EARLY'], ['10:00', '14:00', false, null], ['10:00', '18:00', false, 'YOUNG_NEEDS_BREAK'], ['09:00', '18:00', false, 'YOUNG_DAY_TOO_LONG'],
  ] as const)('from %s to %s (school day: %s): %s', (startsAt, endsAt, isSchoolDay, reason) => {
    expect(judge(ellis, aSession({ startsAt: time(startsAt), endsAt: time(endsAt) }), isSchoolDay)).toBe(reason);
  });

  test.each([
    ['an hour after four', '10:00', '16:00', '14:00', 60, null], ['an hour in the middle', '10:00', '17:00', '13:30', 60, null], ['an hour, too late', '10:00', '16:00', '14:30', 60, 'YOUNG_NEEDS_BREAK'],
    ['less than an hour', '10:00', '16:00', '13:00', 45, 'YOUNG_NEEDS_BREAK'], ['too long after it', '09:00', '16:30', '11:00', 60, 'YOUNG_NEEDS_BREAK'],
  ] as const)('%s: from %s to %s with a break at %s of %d minutes: %s', (_, startsAt, endsAt, breakAt, breakMinutes, reason) => {
    expect(judge(ellis, aSession({ heldOn: day('2026-12-12'), startsAt: time(startsAt), endsAt: time(endsAt), breakAt: time(breakAt), breakMinutes }), false)).toBe(reason);
  });

  test('the break does not count as their time: nine hours with one of an hour are eight', () => {
    const nine = { heldOn: day('2026-12-12'), startsAt: time('09:00'), endsAt: time('18:00') };
    expect(judge(ellis, aSession(nine), false)).toBe('YOUNG_DAY_TOO_LONG');
    expect(judge(ellis, aSession({ ...nine, breakAt: time('13:00'), breakMinutes: 60 }), false)).toBeNull();
  });

  test('at 14 a day without school has five hours', () => {
    const sixHours = aSession({ heldOn: day('2026-12-12'), startsAt: time('10:00'), endsAt: time('16:00') });
    expect(judge(day('2012-03-14'), sixHours, false)).toBe('YOUNG_DAY_TOO_LONG');
  });

  test('Sunday has two hours', () => {
    expect(judge(ellis, aSession({ heldOn: day('2026-12-13'), startsAt: time('10:00'), endsAt: time('13:00') }), false)).toBe('YOUNG_DAY_TOO_LONG');
  });

  const on = (heldOn: string, startsAt: string, endsAt: string) => aSession({ heldOn: day(heldOn), startsAt: time(startsAt), endsAt: time(endsAt) });

  test('two dates of one day are one day, and one stretch without an hour between them', () => {
    const morning = on('2026-12-12', '09:00', '12:00');
    expect(judge(ellis, on('2026-12-12', '12:30', '15:00'), false, [morning])).toBe('YOUNG_NEEDS_BREAK');
    expect(judge(ellis, on('2026-12-12', '13:00', '15:00'), false, [morning])).toBeNull();
    expect(judge(ellis, on('2026-12-12', '13:00', '17:00'), false, [on('2026-12-12', '07:00', '11:30')])).toBe('YOUNG_DAY_TOO_LONG');
    expect(judge(ellis, on('2026-12-12', '13:00', '15:00'), false, [on('2026-12-11', '09:00', '12:30')])).toBeNull();
  });

  test('a week with school has twelve hours, Monday to Sunday; the week before does not count', () => {
    const [saturday, others] = [on('2026-12-12', '09:00', '13:00'), ['07', '08', '09', '10'].map((of) => on(`2026-12-${of}`, '16:00', '18:00'))];
    expect(judge(ellis, saturday, false, others)).toBeNull();
    expect(judge(ellis, saturday, false, [...others, on('2026-12-11', '16:00', '16:30')])).toBe('YOUNG_WEEK_TOO_LONG');
    expect(judge(ellis, saturday, false, [...others, on('2026-12-06', '16:00', '17:00')])).toBeNull();
  });

  test('a week without school has twenty-five hours under 15, and thirty-five from 15 on', () => {
    const [friday, others] = [on('2026-12-11', '09:00', '12:00'), ['07', '08', '09', '10'].flatMap((of) => [on(`2026-12-${of}`, '08:00', '11:00'), on(`2026-12-${of}`, '13:00', '16:00')])];
    expect(judge(day('2012-03-14'), friday, false, others, false)).toBe('YOUNG_WEEK_TOO_LONG');
    expect(judge(ellis, friday, false, others, false)).toBeNull();
  });

  test('of two sets the tighter line is kept, whichever holds', () => {
    const later: YoungHours = { ...limits, leastAge: 14, latest: time('20:00'), sundayMinutes: 480, schoolWeekMinutes: 600, schoolEnds: time('15:45') };
    expect(tighterOf(limits, later)).toEqual({ ...limits, leastAge: 14, schoolWeekMinutes: 600, schoolEnds: time('15:45') });
    expect(tighterOf(later, limits)).toEqual(tighterOf(limits, later));
  });

  test('everybody under 16 is protected: before school age, and after it in the summer they turn 16', () => {
    expect(judge(day('2023-01-01'), aSession(), true)).toBe('TOO_YOUNG');
    const august = on('2027-08-02', '18:00', '20:00');
    expect(isOfSchoolAge(day('2011-08-20'), august.heldOn)).toBe(false);
    expect(judge(day('2011-08-20'), august, false)).toBe('YOUNG_TOO_LATE');
    expect(judge(day('2011-08-01'), august, false)).toBeNull();
  });

  test('under 13 is too young', () => expect(judge(day('2014-01-01'), aSession(), true)).toBe('TOO_YOUNG'));

  test('school age ends on the last Friday in June of the year of the 16th birthday', () => {
    expect(isOfSchoolAge(day('2011-01-01'), day('2027-06-25'))).toBe(true);
    expect(isOfSchoolAge(day('2011-01-01'), day('2027-06-26'))).toBe(false);
    expect(isOfSchoolAge(day('2011-09-01'), day('2028-06-30'))).toBe(true);
    expect(isOfSchoolAge(day('2009-09-01'), day('2026-12-08'))).toBe(false);
    expect(isOfSchoolAge(day('2023-01-01'), day('2026-12-08'))).toBe(false);
  });
});

const nothingElse = { whyNotThen: null, limit: null, placeNever: false, isResting: false, gaps: [], others: [] } as const;

describe('who may be invited', () => {
  const moment: InvitingMoment = { session: aSession(), limits, isSchoolDay: true, isSchoolWeek: true, planLacks: null, adultAge: 18, now: longBefore.now };
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
    const lacking = { ...moment, planLacks: 'SAFETY_PLAN_NOT_SIGNED' } as const;
    const young = { ...parent, memberKind: 'young-person', born: day('2009-03-04') } as const;
    expect(whyNotInvite(young, lacking)).toBe('SAFETY_PLAN_NOT_SIGNED');
    // Of age on the day itself, or a parent who is not.
    expect(whyNotInvite({ ...young, born: day('2008-12-08') }, lacking)).toBeNull();
    expect(whyNotInvite({ ...parent, born: day('2009-03-04') }, lacking)).toBe('SAFETY_PLAN_NOT_SIGNED');
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
  const moment = { session: aSession(), limits, isSchoolDay: false, isSchoolWeek: true, planLacks: null, adultAge: 18, now: longBefore.now };
  expect(whyNotInvite(invitee, moment)).toBeNull();
  expect(whyNotInvite({ ...invitee, inGroup: false }, moment)).toBe('NOT_IN_GROUP');
  expect(whyNotInvite({ ...invitee, meetsOtherCohort: true }, moment)).toBe('COHORTS_APART');
});

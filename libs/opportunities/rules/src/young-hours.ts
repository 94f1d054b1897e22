import { ageOn, minutesBetween, weekdayOf, type ClockTime, type PlainDate } from '@alongside/kernel';

import type { OpportunitiesRefusal } from './refusals';
import { isOfSchoolAge } from './school-age';
import type { Session } from './session';

/** The limits for people of school age, as the council keeps them with a from and a to. */
export interface YoungHours {
  readonly leastAge: number;
  readonly earliest: ClockTime;
  readonly latest: ClockTime;
  readonly schoolStarts: ClockTime;
  readonly schoolEnds: ClockTime;
  readonly schoolDayMinutes: number;
  readonly sundayMinutes: number;
  readonly freeDayMinutes: number;
  readonly freeDayMinutesFrom15: number;
}

type Times = Pick<Session, 'heldOn' | 'startsAt' | 'endsAt'>;

export function whyNotForYoung(born: PlainDate, session: Times, limits: YoungHours, isSchoolDay: boolean): OpportunitiesRefusal | null {
  if (!isOfSchoolAge(born, session.heldOn)) return null;
  const age = ageOn(born, session.heldOn);
  if (age < limits.leastAge) return 'TOO_YOUNG';
  if (session.startsAt < limits.earliest) return 'YOUNG_TOO_EARLY';
  if (session.endsAt > limits.latest) return 'YOUNG_TOO_LATE';
  if (isSchoolDay && session.startsAt < limits.schoolEnds && session.endsAt > limits.schoolStarts) return 'YOUNG_IN_SCHOOL_HOURS';
  return minutesBetween(session.startsAt, session.endsAt) > mostMinutes(age, session.heldOn, limits, isSchoolDay) ? 'YOUNG_DAY_TOO_LONG' : null;
}

function mostMinutes(age: number, on: PlainDate, limits: YoungHours, isSchoolDay: boolean): number {
  if (isSchoolDay) return limits.schoolDayMinutes;
  if (weekdayOf(on) === 'Sunday') return limits.sundayMinutes;
  return age >= 15 ? limits.freeDayMinutesFrom15 : limits.freeDayMinutes;
}

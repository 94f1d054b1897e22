import { addDays, ageOn, minutesBetween, weekdayOf, type ClockTime, type PlainDate } from '@alongside/kernel';

import type { OpportunitiesRefusal } from './refusals';
import { isOfSchoolAge } from './school-age';
import type { Session } from './session';
import { breakEndsAt } from './session-break';

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
  readonly schoolWeekMinutes: number;
  readonly freeWeekMinutes: number;
  readonly freeWeekMinutesFrom15: number;
  /** Nothing goes on longer than this without an hour in between. */
  readonly breakAfterMinutes: number;
}

/** What holds on a day, and in the week around it, Monday to Sunday. */
export interface YoungDay {
  readonly limits: YoungHours;
  readonly isSchoolDay: boolean;
  /** Somebody has to be at school on one of its days. */
  readonly isSchoolWeek: boolean;
}

export type Times = Pick<Session, 'heldOn' | 'startsAt' | 'endsAt' | 'breakAt' | 'breakMinutes'>;

interface Stretch {
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
}

const BREAK_MINUTES = 60;
const SAFE_HOURS_UNDER = 16;
const laterOf = (one: ClockTime, other: ClockTime) => (one > other ? one : other);
const earlierOf = (one: ClockTime, other: ClockTime) => (one < other ? one : other);

/** Of two sets of rules what protects more, line by line. School keeps its hours whichever holds. */
export function tighterOf(one: YoungHours, other: YoungHours): YoungHours {
  const least = (line: keyof YoungHours) => Math.min(one[line] as number, other[line] as number);
  return {
    leastAge: Math.max(one.leastAge, other.leastAge), earliest: laterOf(one.earliest, other.earliest), latest: earlierOf(one.latest, other.latest),
    schoolStarts: earlierOf(one.schoolStarts, other.schoolStarts), schoolEnds: laterOf(one.schoolEnds, other.schoolEnds),
    schoolDayMinutes: least('schoolDayMinutes'), sundayMinutes: least('sundayMinutes'), freeDayMinutes: least('freeDayMinutes'), freeDayMinutesFrom15: least('freeDayMinutesFrom15'),
    schoolWeekMinutes: least('schoolWeekMinutes'), freeWeekMinutes: least('freeWeekMinutes'), freeWeekMinutesFrom15: least('freeWeekMinutesFrom15'), breakAfterMinutes: least('breakAfterMinutes'),
  };
}

export function mondayOf(day: PlainDate): PlainDate {
  let monday = day;
  while (weekdayOf(monday) !== 'Monday') monday = addDays(monday, -1);
  return monday;
}

/** Everybody under 16, and whoever is of school age longer than that. `others`: other dates they have a place at; those of the same week count. A birthday we do not know protects like that of somebody of the least age. */
export function whyNotForYoung(born: PlainDate | null, session: Times, { limits, isSchoolDay, isSchoolWeek }: YoungDay, others: readonly Times[]): OpportunitiesRefusal | null {
  const day = born ?? bornForTighterRule(session.heldOn, limits.leastAge);
  const age = ageOn(day, session.heldOn);
  if (age >= SAFE_HOURS_UNDER && !isOfSchoolAge(day, session.heldOn)) return null;
  if (age < limits.leastAge) return 'TOO_YOUNG';
  if (session.startsAt < limits.earliest) return 'YOUNG_TOO_EARLY';
  if (session.endsAt > limits.latest) return 'YOUNG_TOO_LATE';
  if (isSchoolDay && session.startsAt < limits.schoolEnds && session.endsAt > limits.schoolStarts) return 'YOUNG_IN_SCHOOL_HOURS';
  const thatDay = [session, ...others.filter(({ heldOn }) => heldOn === session.heldOn)];
  if (minutesOf(thatDay) > mostOfDay(age, session.heldOn, limits, isSchoolDay)) return 'YOUNG_DAY_TOO_LONG';
  if (longestWithoutBreak(thatDay) > limits.breakAfterMinutes) return 'YOUNG_NEEDS_BREAK';
  const monday = mondayOf(session.heldOn);
  const thatWeek = [session, ...others.filter(({ heldOn }) => mondayOf(heldOn) === monday)];
  return minutesOf(thatWeek) > mostOfWeek(age, limits, isSchoolWeek) ? 'YOUNG_WEEK_TOO_LONG' : null;
}

/** What they do: the break does not count. */
function minutesOf(dates: readonly Times[]): number {
  return dates.flatMap(stretchesOf).reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0);
}

/** Before the break and after it. */
function stretchesOf({ startsAt, endsAt, breakAt, breakMinutes }: Times): readonly Stretch[] {
  const goesOn = breakEndsAt({ breakAt, breakMinutes });
  return breakAt === null || goesOn === null ? [{ startsAt, endsAt }] : [{ startsAt, endsAt: breakAt }, { startsAt: goesOn, endsAt }];
}

/** Two stretches with less than an hour between them, of one date or of two, are one. */
function longestWithoutBreak(dates: readonly Times[]): number {
  const inOrder = dates.flatMap(stretchesOf).sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const joined: { startsAt: ClockTime; endsAt: ClockTime }[] = [];
  for (const { startsAt, endsAt } of inOrder) {
    const last = joined.at(-1);
    if (last && (startsAt <= last.endsAt || minutesBetween(last.endsAt, startsAt) < BREAK_MINUTES)) last.endsAt = laterOf(last.endsAt, endsAt);
    else joined.push({ startsAt, endsAt });
  }
  return Math.max(...joined.map(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt)));
}

function mostOfDay(age: number, on: PlainDate, limits: YoungHours, isSchoolDay: boolean): number {
  if (isSchoolDay) return limits.schoolDayMinutes;
  if (weekdayOf(on) === 'Sunday') return limits.sundayMinutes;
  return age >= 15 ? limits.freeDayMinutesFrom15 : limits.freeDayMinutes;
}

function mostOfWeek(age: number, limits: YoungHours, isSchoolWeek: boolean): number {
  if (isSchoolWeek) return limits.schoolWeekMinutes;
  return age >= 15 ? limits.freeWeekMinutesFrom15 : limits.freeWeekMinutes;
}

function bornForTighterRule(on: PlainDate, leastAge: number): PlainDate {
  return `${Number(on.slice(0, 4)) - leastAge}-01-01` as PlainDate;
}

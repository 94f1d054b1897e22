import { addDays, londonDay, londonInstant, londonTime, weekdayOf, type ClockTime, type Instant, type PlainDate } from '@alongside/kernel';

import { daysInWords, weekdayCodes, weekdaysOf, type WeekdayCode } from './days-of-week';
import { hoursInWords, hoursOf, type Hours, type TypedHours } from './hours';

/** When it is safe to get in touch: nobody else looks at the phone then. */
export interface SafeTime extends Hours {
  readonly days: readonly WeekdayCode[];
}

export interface TypedSafeTime extends TypedHours {
  readonly days: readonly string[];
}

/** Throws Refusal WEEKDAY_UNKNOWN, ANSWER_MISSING (days), TIME_NOT_REAL, ENDS_BEFORE_START. */
export function safeTime(typed: TypedSafeTime): SafeTime {
  return { days: weekdaysOf(typed.days), ...hoursOf(typed) };
}

/** "Monday to Friday, 9am to 3pm" */
export function safeTimeInWords(time: SafeTime): string {
  return `${daysInWords(time.days)}${hoursInWords(time)}`;
}

/** In the night nothing is sent at all, so at least one safe time must touch the day. */
export function whyNotSafeTimes(times: readonly SafeTime[], day: { readonly from: ClockTime; readonly until: ClockTime }): string | null {
  return times.length === 0 || times.some(({ from, to }) => (from === null || from < day.until) && (to === null || to > day.from)) ? null : 'SAFE_TIMES_AT_NIGHT';
}

const A_WEEK = 7;

/** The first moment from this one on at which it is safe; the moment itself when nothing was said. */
export function nextSafeMoment(times: readonly SafeTime[], from: Instant): Instant {
  if (times.length === 0) return from;
  const today = londonDay(from);
  const now = londonTime(from);
  for (let ahead = 0; ahead <= A_WEEK; ahead += 1) {
    const day = addDays(today, ahead);
    const opens = opensAt(times, day, ahead === 0 ? now : null);
    if (opens !== null) return ahead === 0 && opens <= now ? from : momentOf(day, opens);
  }
  return from;
}

const MOST_ROUNDS = 60;

/** The first moment from this one on that each of some records calls safe; null when there is none within a week. */
export function safeMomentOfEach(timesOfEach: readonly (readonly SafeTime[])[], from: Instant): Instant | null {
  const last = addDays(londonDay(from), A_WEEK + 1);
  let at = from;
  for (let round = 0; round < MOST_ROUNDS && londonDay(at) <= last; round += 1) {
    const moment = at;
    const next = timesOfEach.map((times) => nextSafeMoment(times, moment)).reduce((latest, one) => (one > latest ? one : latest), moment);
    if (!(next > moment)) return moment;
    at = next;
  }
  return null;
}

/** The earliest safe time of a day, not counting what is over already. */
function opensAt(times: readonly SafeTime[], day: PlainDate, now: ClockTime | null): ClockTime | null {
  const weekday = weekdayCodes[(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const).indexOf(weekdayOf(day))];
  const starts = times
    .filter(({ days, to }) => weekday !== undefined && days.includes(weekday) && (now === null || to === null || now < to))
    .map(({ from }) => from ?? ('00:00' as ClockTime))
    .map((start) => (now !== null && start < now ? now : start));
  return starts.sort()[0] ?? null;
}

function momentOf(day: PlainDate, time: ClockTime): Instant {
  try {
    return londonInstant(day, time);
  } catch {
    // The hour that spring skips: an hour later on the wall is the same moment.
    return londonInstant(day, '02:00' as ClockTime);
  }
}

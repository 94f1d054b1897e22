import { plainDate, Refusal, type ClockTime, type PlainDate } from '@alongside/kernel';

import { freeTime, freeTimeInWords, type FreeTime, type TypedFreeTime } from './free-time';
import type { Hours } from './hours';

/** When somebody can't come, again and again: days by a recurrence rule of RFC 5545, a part of the day, and the days on which they can all the same. */
export interface BusyTime extends FreeTime {
  /** The last day; null until they say otherwise. */
  readonly until: PlainDate | null;
  readonly except: readonly PlainDate[];
}

export interface TypedBusyTime extends TypedFreeTime {
  readonly until?: string | null;
  readonly except?: readonly string[] | null;
}

const MOST_EXCEPT = 30;

/** Exceptions that are over are let go. Throws Refusal TOO_MANY_TIMES (except), LAST_DAY_TOO_EARLY (until) and those of `freeTime`. */
export function busyTime(typed: TypedBusyTime, today: PlainDate): BusyTime {
  const time = freeTime(typed, today);
  const until = typed.until ? plainDate(typed.until, 'until') : null;
  if (until !== null && until < time.startsOn) throw new Refusal('LAST_DAY_TOO_EARLY', 'until');
  const except = [...new Set((typed.except ?? []).map((day) => plainDate(day, 'except')))].filter((day) => day >= today).sort();
  if (except.length > MOST_EXCEPT) throw new Refusal('TOO_MANY_TIMES', 'except', { most: MOST_EXCEPT });
  return { ...time, until, except };
}

/** Some of the date lies within these hours: being late or leaving early is for them to offer, not for us to count on. */
export function touchesHours({ from, to }: Hours, startsAt: ClockTime, endsAt: ClockTime): boolean {
  return (from === null || from < endsAt) && (to === null || startsAt < to);
}

export function isBusyThen(time: BusyTime, on: { readonly heldOn: PlainDate; readonly startsAt: ClockTime; readonly endsAt: ClockTime }, fallsOn: (time: FreeTime, day: PlainDate) => boolean): boolean {
  if (time.except.includes(on.heldOn) || (time.until !== null && on.heldOn > time.until)) return false;
  return touchesHours(time, on.startsAt, on.endsAt) && fallsOn(time, on.heldOn);
}

/** "Thursdays, 9am to 1pm" */
export const busyTimeInWords = freeTimeInWords;

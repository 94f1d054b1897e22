import { addDays, londonDay, londonTime, sameTimeDayBefore, type ClockTime, type Instant, type PlainDate } from '@alongside/kernel';

/** The part of the day in which nobody's phone should light up because of us, on the London wall clock. May run over midnight. */
export interface QuietHours {
  readonly from: ClockTime;
  readonly until: ClockTime;
}

/** The first moment, now or later, at which something may be sent. */
export function sendableAt(now: Instant, { from, until }: QuietHours): Instant {
  const time = londonTime(now);
  const today = londonDay(now);
  if (from < until) return from <= time && time < until ? momentOf(today, until) : now;
  if (from > until && time >= from) return momentOf(addDays(today, 1), until);
  return from > until && time < until ? momentOf(today, until) : now;
}

/** Also when spring skips that hour: then the hour that comes instead. */
function momentOf(day: PlainDate, time: ClockTime): Instant {
  return sameTimeDayBefore(addDays(day, 1), time);
}

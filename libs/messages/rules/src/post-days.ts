import { addDays, addWorkingDays, daysBetween, type PlainDate } from '@alongside/kernel';

/** What the council decided about letters on paper, in working days. */
export interface PostDays {
  /** How long a letter takes to arrive. */
  readonly takes: number;
  /** How soon the team posts it when nothing presses. */
  readonly within: number;
  readonly holidays: ReadonlySet<string>;
}

/** The last day on which a letter can be posted and still be there. */
export function lastDayToPost(arriveBy: PlainDate, { takes, holidays }: PostDays): PlainDate {
  return addWorkingDays(arriveBy, -takes, holidays);
}

/** By when a letter is to be posted: soon, and sooner where it would else come too late. Never a day that is over: what is too late already is said by `comesTooLate`. */
export function postBy(today: PlainDate, arriveBy: PlainDate | null, days: PostDays): PlainDate {
  const soon = addWorkingDays(today, days.within, days.holidays);
  const last = arriveBy === null ? soon : lastDayToPost(arriveBy, days);
  return last < today ? today : last < soon ? last : soon;
}

/** Posted today, it would not be there in time: somebody rings. */
export function comesTooLate(today: PlainDate, arriveBy: PlainDate | null, days: PostDays): boolean {
  return arriveBy !== null && lastDayToPost(arriveBy, days) < today;
}

/** Whoever gets letters is reminded earlier, so that the reminder is there on the day others get theirs. */
export function reminderDaysByPost(heldOn: PlainDate, daysBefore: number, days: PostDays): number {
  const written = addWorkingDays(lastDayToPost(addDays(heldOn, -daysBefore), days), -days.within, days.holidays);
  return daysBetween(written, heldOn);
}

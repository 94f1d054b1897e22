import { Refusal } from './refusal';

/** A day without time or zone, `YYYY-MM-DD`. */
export type PlainDate = string & { readonly __unit: 'day' };

const DAY = 86_400_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

export type Weekday = (typeof weekdays)[number];

/** Null for anything that is not a real day: 31 February, 2026-2-3, text. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text) ? (text as PlainDate) : null;
}

/** Throws Refusal DATE_NOT_REAL. */
export function plainDate(text: string, field?: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new Refusal('DATE_NOT_REAL', field);
  return day;
}

function days(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function addDays(date: PlainDate, count: number): PlainDate {
  return new Date((days(date) + count) * DAY).toISOString().slice(0, 10) as PlainDate;
}

/** The same day of the month some months on; 31 January and one month is the last of February. */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const last = Number(addDays(addDays(`${first}-28` as PlainDate, 4).slice(0, 8).concat('01') as PlainDate, -1).slice(8));
  return `${first}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}` as PlainDate;
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return days(to) - days(from);
}

export function weekdayOf(date: PlainDate): Weekday {
  return weekdays[(((days(date) + 4) % 7) + 7) % 7] ?? 'Sunday';
}

/** Whole years on a day; born on 29 February counts from 1 March in other years. */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}

/** Monday to Friday and not a bank holiday. */
export function isWorkingDay(date: PlainDate, holidays: ReadonlySet<string>): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 'Saturday' && weekday !== 'Sunday' && !holidays.has(date);
}

/** The day that is `count` working days after (or before, when negative) the given day. */
export function addWorkingDays(date: PlainDate, count: number, holidays: ReadonlySet<string>): PlainDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** "8 December" */
export function dayAndMonth(date: PlainDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** "Thursday 25 July 2026" */
export function longDate(date: PlainDate): string {
  return `${weekdayOf(date)} ${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "Tuesday 8 December" */
export function weekdayDate(date: PlainDate): string {
  return `${weekdayOf(date)} ${dayAndMonth(date)}`;
}

import { dayAndMonth, longDate, parsePlainDate, weekdayDate, weekdayOf, type PlainDate } from '@alongside/kernel';
import { unbroken } from './unbroken';

function day(date: string): PlainDate | null {
  return parsePlainDate(date.slice(0, 10));
}

/** Weekday may stand on the line above; day and month stay together. */
function keepDayWithMonth(text: string): string {
  return text.replace(/(\d) ([A-Z])/, `$1\u00a0$2`);
}

/** "8 December" */
export function shortDay(date: string): string {
  const known = day(date);
  return known ? unbroken(dayAndMonth(known)) : date;
}

/** "Tuesday 8 December" */
export function weekday(date: string): string {
  const known = day(date);
  return known ? keepDayWithMonth(weekdayDate(known)) : date;
}

/** "Tuesday 8 December 2026" */
export function longDay(date: string): string {
  const known = day(date);
  return known ? keepDayWithMonth(longDate(known)) : date;
}

/** "Tue 8 Dec", for tables of staff. */
export function tableDay(date: string): string {
  const { weekday: name, day: number, month } = leafParts(date);
  return unbroken(`${name} ${number} ${month}`);
}

/** The three lines of a date leaf. */
export function leafParts(date: string): { weekday: string; day: string; month: string } {
  const known = day(date);
  if (!known) return { weekday: '', day: date, month: '' };
  return { weekday: weekdayOf(known).slice(0, 3), day: String(Number(known.slice(8))), month: dayAndMonth(known).split(' ')[1]?.slice(0, 3) ?? '' };
}

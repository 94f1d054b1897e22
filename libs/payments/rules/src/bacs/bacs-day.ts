import { daysBetween, type PlainDate } from '@alongside/kernel';

/** A day as Bacs writes it: a space, two digits of the year, the day of the year. 10 December 2026 is " 26344". */
export function bacsDay(day: PlainDate): string {
  const dayOfYear = daysBetween(`${day.slice(0, 4)}-01-01` as PlainDate, day) + 1;
  return ` ${day.slice(2, 4)}${String(dayOfYear).padStart(3, '0')}`;
}

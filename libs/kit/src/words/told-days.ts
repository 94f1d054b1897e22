import { shortDay as withoutYear, tableDay as inTable, weekday as onWeekday } from './days';
import { unbroken } from './unbroken';

/** A day of another year than the one we are in says which; of this year nobody needs it. */
function otherYear(date: string): string {
  const year = date.slice(0, 4);
  return !date || year === `${new globalThis.Date().getFullYear()}` ? '' : ` ${year}`;
}

/** "16 December 2025", whatever the year is now. */
export function dayWithYear(date: string): string {
  return unbroken(`${withoutYear(date)} ${date.slice(0, 4)}`);
}

/** "8 December", or "8 December 2025" */
export function shortDay(date: string): string {
  return unbroken(withoutYear(date) + otherYear(date));
}

/** "Tuesday 8 December", or "Monday 8 December 2025" */
export function weekday(date: string): string {
  return onWeekday(date) + otherYear(date);
}

/** "Tue 8 Dec", or "Mon 8 Dec 2025", for tables of staff. */
export function tableDay(date: string): string {
  return unbroken(inTable(date) + otherYear(date));
}

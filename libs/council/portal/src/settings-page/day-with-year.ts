import { shortDay, unbroken } from '@alongside/kit';

/** "16 December 2025": a value may hold for years, so the year is told. */
export function dayWithYear(day: string): string {
  return unbroken(`${shortDay(day)} ${day.slice(0, 4)}`);
}

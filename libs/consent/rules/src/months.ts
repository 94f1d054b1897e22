import { addDays, parsePlainDate, type PlainDate } from '@alongside/kernel';

/** The same day so many months later, or the last day of that month when it has no such day. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const same = parsePlainDate(`${first}-${day.slice(8)}`);
  if (same) return same;
  const next = `${String(Math.floor((count + 1) / 12)).padStart(4, '0')}-${String(((count + 1) % 12) + 1).padStart(2, '0')}-01` as PlainDate;
  return addDays(next, -1);
}

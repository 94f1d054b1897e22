import { Refusal, type PlainDate } from '@alongside/kernel';

/** How many dates somebody has in the month of a date, and the most they set themselves; null when they set none. */
export interface OwnLimit {
  readonly most: number;
  readonly have: number;
}

export function isAtLimit(limit: OwnLimit | null): boolean {
  return limit !== null && limit.have >= limit.most;
}

/** Their own limit is theirs to go over, once they are asked. Throws Refusal OVER_OWN_LIMIT (params: most, next). */
export function askBeforeOverLimit(limit: OwnLimit | null, anyway: boolean): void {
  if (limit === null || anyway || !isAtLimit(limit)) return;
  throw new Refusal('OVER_OWN_LIMIT', 'answer', { most: limit.most, next: ordinal(limit.have + 1) });
}

/** The first and the last day of a date's month. */
export function monthOf(day: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  return { from: `${day.slice(0, 8)}01` as PlainDate, to: `${day.slice(0, 8)}${days}` as PlainDate };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** "third", "11th": numbers under eleven read better as words. */
function ordinal(count: number): string {
  return words[count - 1] ?? `${count}${count % 10 === 1 && count !== 11 ? 'st' : count % 10 === 2 && count !== 12 ? 'nd' : count % 10 === 3 && count !== 13 ? 'rd' : 'th'}`;
}

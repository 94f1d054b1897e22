/** One seeded row: code, words, value, unit, from, to, source. */
export interface PolicyRow {
  readonly code: string;
  readonly label: string;
  readonly section: string;
  readonly unit: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** Held since before Alongside's first record, with no end known. */
export const ALWAYS = '2024-01-01';

interface Thing {
  readonly section: string;
  readonly unit: string;
  readonly source: string;
}

export const row = ({ section, unit, source }: Thing, code: string, label: string, value: string | number, from = ALWAYS, to: string | null = null): PolicyRow =>
  ({ code, label, section, unit, value: String(value), from, to, source });

/** The same thing in three years that follow each other. */
export const yearly = (thing: Thing, code: string, label: string, values: readonly [number, number, number], starts: readonly [string, string, string], last: string): PolicyRow[] => {
  const ends = [dayBefore(starts[1]), dayBefore(starts[2]), last];
  return values.map((value, year) => row(thing, code, label, value, starts[year], ends[year]));
};

/** Only for the first of a month from April or a single-digit day: the days on which benefit years start. */
function dayBefore(day: string): string {
  const date = Number(day.slice(8));
  return date > 1 ? `${day.slice(0, 8)}${String(date - 1).padStart(2, '0')}` : `${day.slice(0, 5)}03-31`;
}

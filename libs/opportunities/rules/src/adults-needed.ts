import { ageOn, type PlainDate } from '@alongside/kernel';

/** How many young people of an age there may be for each adult, and how many adults there are at least, as the council decided. */
export interface AdultRatios {
  readonly bands: readonly { readonly from: number; readonly each: number }[];
  readonly least: number;
}

/** Adults who must be there: the share of each age added up, then rounded up, and never fewer than the least. Nobody young needs none. */
export function adultsNeeded(ages: readonly number[], { bands, least }: AdultRatios): number {
  if (ages.length === 0) return 0;
  const share = ages.reduce((sum, age) => sum + 1 / eachFor(age, bands), 0);
  // Eight eighths are one adult, whatever a machine makes of an eighth.
  return Math.max(least, Math.ceil(Math.round(share * 1e6) / 1e6));
}

function eachFor(age: number, bands: AdultRatios['bands']): number {
  const fitting = bands.filter(({ from }) => from <= age).sort((one, other) => other.from - one.from)[0];
  return (fitting ?? [...bands].sort((one, other) => one.from - other.from)[0])?.each ?? 1;
}

/** A place nobody has yet counts as the youngest who may have it: the tighter rule protects. */
export function agesToPlanFor(born: readonly (PlainDate | null)[], places: number, heldOn: PlainDate, youngest: number): readonly number[] {
  const known = born.map((day) => (day === null ? youngest : ageOn(day, heldOn)));
  return [...known, ...Array.from({ length: Math.max(0, places - known.length) }, () => youngest)];
}

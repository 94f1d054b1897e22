import { showCount, withheld, type ShownCount } from './shown-count';

export interface QuarterPeople {
  readonly parentsAndCarers: number;
  readonly youngPeople: number;
}

export interface ShownQuarterPeople {
  readonly parentsAndCarers: ShownCount;
  readonly youngPeople: ShownCount;
  readonly everybody: ShownCount;
}

/** One quarter's people. The total of a quarter with a hidden count is left out, because the rest of the row would give it away. */
export function showPeople({ parentsAndCarers, youngPeople }: QuarterPeople, threshold: number): ShownQuarterPeople {
  const parents = showCount(parentsAndCarers, threshold);
  const young = showCount(youngPeople, threshold);
  const safe = parents.kind === 'count' && young.kind === 'count';
  return { parentsAndCarers: parents, youngPeople: young, everybody: safe ? showCount(parentsAndCarers + youngPeople, threshold) : withheld };
}

import { isSmall } from './shown-count';

/** Which cells stay hidden: `true` at [row][column]. */
export type HiddenCells = readonly (readonly boolean[])[];

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Hides cells of a table of counts whose row and column totals are all published, so that no hidden cell can be pinned down by
 * subtracting: first every count from 1 up to the threshold, then, wherever a line has a single hidden cell or its hidden cells add up
 * to a small count, one more of that line. Source: domain rules section 8 (statistical disclosure control).
 */
export function suppressTable(table: readonly (readonly number[])[], threshold: number): HiddenCells {
  const hidden = table.map((row) => row.map((count) => isSmall(count, threshold)));
  for (let line = openLine(table, hidden, threshold); line; line = openLine(table, hidden, threshold)) {
    const another = bestToHide(table, hidden, line);
    if (!another) break;
    (hidden[another.row] as boolean[])[another.column] = true;
  }
  return hidden;
}

function linesOf(table: readonly (readonly number[])[]): Place[][] {
  const columns = table[0]?.length ?? 0;
  const rows = table.map((cells, row) => cells.map((_, column) => ({ row, column })));
  const downs = Array.from({ length: columns }, (_, column) => table.map((_cells, row) => ({ row, column })));
  return [...rows, ...downs];
}

const samePlace = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

const at = <Value>(table: readonly (readonly Value[])[], { row, column }: Place): Value => table[row]?.[column] as Value;

/** A line whose hidden cells a reader could work out from its total, and which still has a cell to hide. */
function openLine(table: readonly (readonly number[])[], hidden: HiddenCells, threshold: number): Place[] | undefined {
  return linesOf(table).find((line) => {
    const hiddenHere = line.filter((place) => at(hidden, place));
    if (hiddenHere.length === 0 || !line.some((place) => canHide(table, hidden, place))) return false;
    const together = hiddenHere.reduce((sum, place) => sum + at(table, place), 0);
    return hiddenHere.length === 1 || together < threshold;
  });
}

function canHide(table: readonly (readonly number[])[], hidden: HiddenCells, place: Place): boolean {
  return !at(hidden, place) && at(table, place) > 0;
}

/** Prefers a cell that also closes the other line it stands in, then the smallest count, then the first in reading order. */
function bestToHide(table: readonly (readonly number[])[], hidden: HiddenCells, line: readonly Place[]): Place | undefined {
  const key = JSON.stringify(line);
  const crossing = (place: Place) => linesOf(table).find((other) => JSON.stringify(other) !== key && other.some((one) => samePlace(one, place))) ?? [];
  const alsoCloses = (place: Place) => (crossing(place).filter((one) => at(hidden, one)).length === 1 ? 0 : 1);
  return line
    .filter((place) => canHide(table, hidden, place))
    .sort((a, b) => alsoCloses(a) - alsoCloses(b) || at(table, a) - at(table, b) || a.row - b.row || a.column - b.column)[0];
}

/** The smallest and largest value a reader can work out for a hidden cell from the published totals; a check on the rule above. */
export function feasibleRange(table: readonly (readonly number[])[], hidden: HiddenCells, place: Place): readonly [number, number] {
  const unexplained = (line: readonly Place[]) => line.filter((one) => at(hidden, one)).reduce((sum, one) => sum + at(table, one), 0);
  const linesThrough = (one: Place) => linesOf(table).filter((line) => line.some((other) => samePlace(one, other)));
  const mostOf = (one: Place) => Math.min(...linesThrough(one).map(unexplained));
  const leastOf = (line: readonly Place[]) => {
    const others = line.filter((one) => at(hidden, one) && !samePlace(one, place));
    return unexplained(line) - others.reduce((sum, one) => sum + mostOf(one), 0);
  };
  return [Math.max(0, ...linesThrough(place).map(leastOf)), mostOf(place)];
}

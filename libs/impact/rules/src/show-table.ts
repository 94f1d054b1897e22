import { isSmall, showCount, withheld, type ShownCount } from './shown-count';
import { suppressTable } from './suppress-table';

export interface ShownTable {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly total: ShownCount;
}

const sum = (counts: readonly number[]) => counts.reduce((together, count) => together + count, 0);

/**
 * A table of counts with its totals, safe to publish. Hidden cells all look alike, so a reader cannot tell a small count from one that
 * was hidden to protect it. When a total is itself a small count no total is shown at all.
 */
export function showTable(table: readonly (readonly number[])[], threshold: number): ShownTable {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const totals = [...rows, ...columns, sum(rows)];
  if (totals.some((total) => isSmall(total, threshold))) {
    return {
      cells: table.map((row) => row.map((count) => showCount(count, threshold))),
      rowTotals: rows.map(() => withheld),
      columnTotals: columns.map(() => withheld),
      total: withheld,
    };
  }
  const hidden = suppressTable(table, threshold);
  const shown = (value: number): ShownCount => ({ kind: 'count', value });
  return {
    cells: table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? withheld : shown(count)))),
    rowTotals: rows.map(shown),
    columnTotals: columns.map(shown),
    total: shown(sum(rows)),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { feasibleRange, suppressTable, type HiddenCells } from './suppress-table';

const T = 5;
const places = (hidden: HiddenCells) => hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [`r${r + 1}c${c + 1}`] : [])));

describe('suppressing small counts in a table with published totals', () => {
  it('hides the small count and the three that would give it away', () => {
    const table = [[2, 14, 20], [11, 30, 8], [25, 7, 16]];
    const hidden = suppressTable(table, T);
    expect(places(hidden)).toEqual(['r1c1', 'r1c2', 'r2c1', 'r2c2']);
    expect(feasibleRange(table, hidden, { row: 0, column: 0 })).toEqual([0, 13]);
  });

  it('hides all four cells of a two by two table with one small count', () => {
    expect(places(suppressTable([[3, 12], [9, 20]], T))).toEqual(['r1c1', 'r1c2', 'r2c1', 'r2c2']);
  });

  it('shows a table without small counts whole, zeros too', () => {
    expect(places(suppressTable([[0, 12], [9, 20]], T))).toEqual([]);
  });

  const tables = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) => fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 })), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

  it('never leaves a hidden cell alone in a line that could hide another', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const hidden = suppressTable(table, T);
        const lines = [
          ...table.map((row, r) => row.map((value, c) => ({ value, hidden: hidden[r]?.[c] }))),
          ...(table[0] ?? []).map((_, c) => table.map((row, r) => ({ value: row[c] ?? 0, hidden: hidden[r]?.[c] }))),
        ];
        return lines.every((line) => line.filter((cell) => cell.hidden).length !== 1 || line.every((cell) => cell.hidden || cell.value === 0));
      }),
      { numRuns: 10_000 },
    );
  });

  it('always hides every count from 1 to 4', () => {
    fc.assert(fc.property(tables, (table) => table.every((row, r) => row.every((value, c) => value < 1 || value >= T || suppressTable(table, T)[r]?.[c]))));
  });
});

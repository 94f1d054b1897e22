import { describe, expect, it } from 'vitest';

import type { ShownCount } from './shown-count';
import { showTable } from './show-table';

const words = (counts: readonly ShownCount[]) => counts.map((count) => (count.kind === 'count' ? String(count.value) : count.kind));

describe('a table with totals', () => {
  it('hides what would give a small count away and looks the same wherever it hides', () => {
    const { cells, rowTotals, columnTotals, total } = showTable([[3, 12], [9, 20], [30, 31]], 5);
    expect(cells.map(words)).toEqual([['withheld', 'withheld'], ['withheld', 'withheld'], ['30', '31']]);
    expect(words(rowTotals)).toEqual(['15', '29', '61']);
    expect(words(columnTotals)).toEqual(['42', '63']);
    expect(total).toEqual({ kind: 'count', value: 105 });
  });
  it('shows no total when one of them is small itself', () => {
    const { cells, rowTotals, total } = showTable([[2, 1], [9, 20]], 5);
    expect(cells.map(words)).toEqual([['few', 'few'], ['9', '20']]);
    expect(words(rowTotals)).toEqual(['withheld', 'withheld']);
    expect(total.kind).toBe('withheld');
  });
});

import type { ReactNode } from 'react';
import { classes } from './classes';

export interface Column<Row> {
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. One a table. */
  names?: boolean;
  /** Figures: right aligned, all digits the same width. */
  figures?: boolean;
  /** Never breaks across lines. */
  whole?: boolean;
}

/** Only a table of figures may scroll sideways, inside its own region, which takes focus. Not for participants: they get lists. */
export function Table<Row>({ caption, showCaption = false, columns, rows, rowKey, footer, isCurrent, look = 'sheet' }: {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  footer?: ReactNode;
  isCurrent?: (row: Row) => boolean;
  look?: 'sheet' | 'flush';
}) {
  const cellClass = (column: Column<Row>) => classes(column.figures && 'figure', column.whole && 'whole') || undefined;
  return (
    <div className={classes('scroll', look === 'sheet' && 'sheet')} tabIndex={0} role="group" aria-label={caption}>
      <table className={classes('table', look === 'flush' && 'table-flush')}>
        <caption className={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead><tr>{columns.map((column, place) => <th key={place} scope="col" className={cellClass(column)}>{column.head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={isCurrent?.(row) ? 'at' : undefined}>
              {columns.map((column, place) => column.names
                ? <th key={place} scope="row" className={cellClass(column)}>{column.cell(row)}</th>
                : <td key={place} className={cellClass(column)}>{column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

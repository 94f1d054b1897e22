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

/** Only a table of figures may scroll sideways, inside its own region, which takes focus; one of words folds. Not for participants: they get lists. */
export function Table<Row>({ caption, showCaption = false, columns, rows, rowKey, footer, isCurrent, look = 'sheet', folds = false }: {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  footer?: ReactNode;
  isCurrent?: (row: Row) => boolean;
  look?: 'sheet' | 'flush';
  /** Where there is no room for columns, on a phone or at four times the size, each row stands as a card that says what is what. */
  folds?: boolean;
}) {
  const cellClass = (column: Column<Row>) => classes(column.figures && 'figure', column.whole && 'whole') || undefined;
  // Folded, a table is drawn as blocks, which some browsers take for “no table”: the roles say that it still is one.
  const role = (name: string) => (folds ? name : undefined);
  return (
    <div className={classes('scroll', look === 'sheet' && 'sheet', folds && 'folds')} tabIndex={0} role="group" aria-label={caption}>
      <table className={classes('table', look === 'flush' && 'table-flush')} role={role('table')}>
        <caption className={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead role={role('rowgroup')}><tr role={role('row')}>{columns.map((column, place) => <th key={place} scope="col" role={role('columnheader')} className={cellClass(column)}>{column.head}</th>)}</tr></thead>
        <tbody role={role('rowgroup')}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role={role('row')} className={isCurrent?.(row) ? 'at' : undefined}>
              {columns.map((column, place) => column.names
                ? <th key={place} scope="row" role={role('rowheader')} className={cellClass(column)}>{column.cell(row)}</th>
                : <td key={place} role={role('cell')} className={cellClass(column)}>{folds ? <Folding head={column.head}>{column.cell(row)}</Folding> : column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

/** Says beside what is in it what its column is; read out it would be said twice. */
function Folding({ head, children }: { head: ReactNode; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return <><span className="fold-head" aria-hidden="true">{head}</span><div>{children}</div></>;
}

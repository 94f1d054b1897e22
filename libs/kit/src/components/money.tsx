import type { ReactNode } from 'react';
import { pounds, poundsAndPence } from '../words/pounds';

/** A sum in large. */
export function Sum({ pence }: { pence: number }) {
  return <span className="sum">{pounds(pence)}</span>;
}

/** "£45 · On its way": the first line of a payment. */
export function MoneyLine({ pence, tag, between }: { pence: number; tag?: ReactNode; between?: boolean }) {
  return <p className={between ? 'row row-between' : 'row'}><Sum pence={pence} /> {tag}</p>;
}

export interface BillLine {
  label: ReactNode;
  pence: number;
}

/** What a sum is made of. */
export function Bill({ lines, total }: { lines: readonly BillLine[]; total: BillLine }) {
  return (
    <dl className="bill">
      {lines.map((line, place) => <div key={place}><dt>{line.label}</dt><dd>{poundsAndPence(line.pence)}</dd></div>)}
      <div className="total"><dt>{total.label}</dt><dd>{poundsAndPence(total.pence)}</dd></div>
    </dl>
  );
}

/** Money that came, one entry each: participants get a list, not a table. */
export function Slips({ slips, total }: { slips: readonly (BillLine & { key: string; detail: ReactNode })[]; total?: BillLine }) {
  return (
    <ul className="slips">
      {slips.map((slip) => <li key={slip.key}><b>{slip.label}</b> <b>{poundsAndPence(slip.pence)}</b> <span>{slip.detail}</span></li>)}
      {total && <li className="total">{total.label} <b>{poundsAndPence(total.pence)}</b></li>}
    </ul>
  );
}

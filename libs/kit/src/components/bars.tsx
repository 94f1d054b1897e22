import type { ReactNode } from 'react';

/** SVG widths in per cent: no inline style, so a strict content security policy holds. */
export function Bar({ of, from = 100, need, low = false }: { of: number; from?: number; need?: number; low?: boolean }) {
  const share = (part: number) => `${from > 0 ? Math.min(100, Math.max(0, (part / from) * 100)) : 0}%`;
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" />
      <rect className={low ? 'bar-value bar-low' : 'bar-value'} width={share(of)} height="100%" />
      {need !== undefined && <rect className="bar-need" x={share(need)} width="4" height="100%" />}
    </svg>
  );
}

export interface BarRow {
  label: string;
  of: number;
  /** What the bar is measured against; by default the largest value. */
  from?: number;
  /** What stands at the end of the bar: "18 of 20". */
  says: ReactNode;
  low?: boolean;
}

/** A finding in ten words, its bars, and (as `table`) the same figures to read. */
export function Bars({ finding, measure, rows, table, level = 2 }: { finding: ReactNode; measure?: ReactNode; rows: readonly BarRow[]; table?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const largest = Math.max(1, ...rows.map((row) => row.of));
  return (
    <figure className="finding stack">
      <figcaption><Heading>{finding}</Heading>{measure && <p className="soft">{measure}</p>}</figcaption>
      <dl className="bar-rows">
        {rows.map((row) => (
          <div key={row.label}><dt>{row.label}</dt><dd><Bar of={row.of} from={row.from ?? largest} low={row.low} /><b>{row.says}</b></dd></div>
        ))}
      </dl>
      {table}
    </figure>
  );
}

/** "7 of 10" as ten blocks. */
export function TenBlocks({ ready, of }: { ready: number; of: number }) {
  return <svg className="blocks" aria-hidden="true" focusable="false"><rect width="100%" height="100%" /><rect className="blocks-on" width={`${of > 0 ? (ready / of) * 100 : 0}%`} height="100%" /></svg>;
}

/** Two shares of one whole, labelled inside. */
export function ShareBar({ first, second }: { first: { label: string; percent: number }; second: { label: string; percent: number } }) {
  return (
    <svg className="share" role="img" aria-label={`${first.label}, ${first.percent}. ${second.label}, ${second.percent}.`}>
      <rect className="share-first" width={`${first.percent}%`} height="100%" />
      <rect className="share-second" x={`${first.percent}%`} width={`${second.percent}%`} height="100%" />
      <text x="12" y="50%" dominantBaseline="central">{first.label}, {first.percent}</text>
      <text x={`${first.percent + 3}%`} y="50%" dominantBaseline="central">{second.label}, {second.percent}</text>
    </svg>
  );
}

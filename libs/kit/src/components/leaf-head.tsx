import type { ReactNode } from 'react';
import { DateLeaf } from './date-leaf';

/** A page heading with its day beside it. */
export function LeafHead({ date, heading, children }: { date: string; heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="leaf-head">
      <DateLeaf date={date} />
      <div><h1 className="h-card" tabIndex={-1}>{heading}</h1>{children && <p className="soft">{children}</p>}</div>
    </div>
  );
}

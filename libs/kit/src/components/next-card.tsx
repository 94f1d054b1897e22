import { type ReactNode, useId } from 'react';
import { DateLeaf } from './date-leaf';

/** The one thing to do now, with the page's one yellow date leaf. */
export function NextCard({ date, eyebrow, heading, children }: { date?: string; eyebrow: ReactNode; heading: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <article className="card next-card stack" aria-labelledby={id}>
      <div className="leaf-head">
        {date && <DateLeaf date={date} />}
        <div>
          <p className="eyebrow">{eyebrow}</p>
          <h2 id={id}>{heading}</h2>
        </div>
      </div>
      {children}
    </article>
  );
}

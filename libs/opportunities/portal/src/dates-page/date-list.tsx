import { DateLeaf, fromTo, paths } from '@alongside/kit';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';

import { DateTag } from '../words/date-tag';
import type { DatesPageQuery } from './dates-page.generated';

type MyDate = DatesPageQuery['myDates'][number];

/** Dates under one heading, each a link with its day and where it stands. Nothing shows when there are none. */
export function DateList({ heading, dates, first = null }: { heading: ReactNode; dates: readonly MyDate[]; first?: string | null }) {
  const id = useId();
  if (dates.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="cards">
        {dates.map((date) => (
          <li key={date.bookingId} className="card leaf-head">
            <DateLeaf date={date.heldOn} quiet={date.bookingId !== first} />
            <div className="stack stack-tight">
              <h3><Link to={paths.date(date.bookingId)}>{date.title}</Link></h3>
              <p>{fromTo(date.startsAt, date.endsAt)}. {date.place}.</p>
              <p><DateTag date={date} /></p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

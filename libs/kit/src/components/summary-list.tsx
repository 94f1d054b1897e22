import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Trans } from '@lingui/react/macro';

export interface Answer {
  label: string;
  value: ReactNode;
  /** Where the answer can be changed; comes back here afterwards. */
  change?: string;
}

/** Check your answers. */
export function SummaryList({ answers, look = 'list' }: { answers: readonly Answer[]; look?: 'list' | 'across' }) {
  return (
    <dl className={look === 'across' ? 'answers answers-across' : 'answers'}>
      {answers.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change && <dd><Link to={change}><Trans>Change</Trans><span className="visually-hidden"> {label}</span></Link></dd>}
        </div>
      ))}
    </dl>
  );
}

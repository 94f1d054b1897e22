import { Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Pair {
  readonly oneId: string;
  readonly oneName: string;
  readonly otherId: string;
  readonly otherName: string;
}

/** Two people who shall not be in one room. That it is so is all there is to know here; why has no place. */
export function KeptApart({ pairs, children }: { pairs: readonly Pair[] | null | undefined; children: ReactNode }) {
  if (!pairs || pairs.length === 0) return null;
  return (
    <Note tone="worry" icon="shield">
      {pairs.map(({ oneId, oneName, otherId, otherName }) => (
        <p key={`${oneId}-${otherId}`}>
          <b><Trans><Link to={paths.peopleAround(oneId)}>{oneName}</Link> and <Link to={paths.peopleAround(otherId)}>{otherName}</Link> must not be in one room.</Trans></b>{' '}
          {children}
        </p>
      ))}
    </Note>
  );
}

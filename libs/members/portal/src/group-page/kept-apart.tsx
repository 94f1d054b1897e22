import { Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { Group } from './group-page';

/** Two members of it who shall not be in one room. That it is so is all there is to know here; why has no place. */
export function KeptApart({ pairs }: { pairs: Group['keptApart'] }) {
  if (!pairs || pairs.length === 0) return null;
  return (
    <Note tone="worry" icon="shield">
      {pairs.map(({ oneId, oneName, otherId, otherName }) => (
        <p key={`${oneId}-${otherId}`}>
          <b><Trans><Link to={paths.peopleAround(oneId)}>{oneName}</Link> and <Link to={paths.peopleAround(otherId)}>{otherName}</Link> must not be in one room.</Trans></b>{' '}
          <Trans>Ask them to different dates, or find another group with one of them. Do not tell either of them about the other.</Trans>
        </p>
      ))}
    </Note>
  );
}

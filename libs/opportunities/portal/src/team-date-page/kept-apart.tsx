import { Block, Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { TeamDate } from './team-date-page';

/** Two people who shall not be in one room, before anything else of the date. That it is so is all there is to know here; why has no place. */
export function KeptApart({ pairs }: { pairs: TeamDate['keptApart'] }) {
  if (pairs.length === 0) return null;
  return (
    <Block heading={<Trans>Keep apart</Trans>}>
      <Note tone="worry" icon="shield">
        {pairs.map(({ oneId, oneName, otherId, otherName }) => (
          <p key={`${oneId}-${otherId}`}>
            <b><Trans><Link to={paths.peopleAround(oneId)}>{oneName}</Link> and <Link to={paths.peopleAround(otherId)}>{otherName}</Link> must not be in one room.</Trans></b>{' '}
            <Trans>Find another date for one of them before you confirm. Do not tell either of them about the other.</Trans>
          </p>
        ))}
      </Note>
    </Block>
  );
}

import { listed, Note, paths } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { TeamDate } from './team-date-page';

/** Somebody named in the signed safety plan may not watch any more; why is not told here. */
export function WatchersLost({ date: { id, shakenPlan } }: { date: Pick<TeamDate, 'id' | 'shakenPlan'> }) {
  if (!shakenPlan) return null;
  return (
    <Note tone={shakenPlan.stops ? 'worry' : 'wait'}>
      <p>
        <b><Trans>Can’t watch on this date any more: {listed([...shakenPlan.lostNames])}.</Trans></b>{' '}
        {shakenPlan.stops ? <Trans>Too few are left. Nobody under 18 is counted on.</Trans> : <Trans>Enough are left.</Trans>}{' '}
        <Link to={paths.safetyPlan(id)}><Trans>Look at the safety plan</Trans></Link>
      </p>
    </Note>
  );
}

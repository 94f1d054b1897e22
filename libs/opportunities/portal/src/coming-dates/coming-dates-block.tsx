import { Block, EmptyState, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ComingDatesDocument } from './coming-dates.generated';
import { ComingDatesTable } from './coming-dates';

const AT_A_GLANCE = 6;

/** For the coordinator's Today page: the next dates. */
export default function ComingDatesBlock() {
  const asked = useQuery(ComingDatesDocument, { variables: { first: AT_A_GLANCE } });
  return (
    <Block heading={<Trans>Dates coming</Trans>} link={<Link to={paths.teamDates()}><Trans>All dates</Trans></Link>}>
      <Loaded from={asked} waiting={<Trans>Getting the dates</Trans>}>
        {({ upcomingSessions }) => upcomingSessions.length === 0
          ? <EmptyState><p><Trans>No dates yet. When you agree a panel or a training, it shows here.</Trans></p></EmptyState>
          : <ComingDatesTable dates={upcomingSessions} />}
      </Loaded>
    </Block>
  );
}

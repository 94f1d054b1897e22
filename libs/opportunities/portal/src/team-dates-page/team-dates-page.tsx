import { Desk, EmptyState, Loaded } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ComingDatesDocument } from '../coming-dates/coming-dates.generated';
import { ComingDatesTable } from '../coming-dates/coming-dates';
import RegistersToCloseBlock from '../registers-to-close/registers-to-close-block';

const MOST = 50;

/** Every date to come, soonest first. */
export default function TeamDatesPage() {
  const { t } = useLingui();
  const asked = useQuery(ComingDatesDocument, { variables: { first: MOST } });
  return (
    <Desk title={t`Dates`} heading={<Trans>Dates</Trans>} lead={<Trans>Soonest first. Open one to see who said yes.</Trans>}>
      <RegistersToCloseBlock />
      <Loaded from={asked} waiting={<Trans>Getting the dates</Trans>}>
        {({ upcomingSessions }) => upcomingSessions.length === 0
          ? <EmptyState><p><Trans>No dates yet. When you agree a panel or a training, it shows here.</Trans></p></EmptyState>
          : <ComingDatesTable dates={upcomingSessions} />}
      </Loaded>
    </Desk>
  );
}

import { Desk, Loaded, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { DaySigns } from '../day-signs/day-signs';
import { SessionNeeds } from '../session-needs/session-needs';
import { AboutThisDate } from './about-this-date';
import { BreakOfDate } from './break-of-date';
import { KeptApart } from './kept-apart';
import { PlaceLooks } from './place-looks';
import { ReferenceAskedFor } from './reference-asked-for';
import { SeatsBlock } from './seats-block';
import { BackToDates, TeamDateFolders, TeamDateHead } from './team-date-head';
import { TeamDatePageDocument, type TeamDatePageQuery } from './team-date-page.generated';
import { WatchersLost } from './watchers-lost';
import { WhoIsNext } from './who-is-next';
import { WhomItSuits } from './whom-it-suits';

export type TeamDate = TeamDatePageQuery['session'];
export type TeamBooking = TeamDate['bookings'][number];

/** One date: who has a seat, what is missing, and who is next to be asked. */
export default function TeamDatePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(TeamDatePageDocument, { variables: { id } });
  const date = asked.data?.session;
  return (
    <Desk title={t`Date`} back={<BackToDates />} head={date && <TeamDateHead date={date} />} heading={<Trans>Date</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting this date</Trans>}>{({ session }) => <WholeDate date={session} />}</Loaded>
    </Desk>
  );
}

function WholeDate({ date }: { date: TeamDate }) {
  const seats = { taken: date.seats.reduce((sum, { taken }) => sum + taken, 0), count: date.seats.reduce((sum, { count }) => sum + count, 0) };
  const notStarted = date.whyNotCloseRegister === 'REGISTER_NOT_OPEN';
  return (
    <>
      <TeamDateFolders id={date.id} seats={seats} />
      <Split beside={<><AboutThisDate date={date} /><WhomItSuits date={date} /><BreakOfDate date={date} /><ReferenceAskedFor date={date} /></>}>
        <WatchersLost date={date} />
        <KeptApart pairs={date.keptApart} />
        <PlaceLooks date={date} />
        <SeatsBlock date={date} />
        <SessionNeeds sessionId={date.id} />
        <DaySigns sessionId={date.id} />
        {seats.taken < seats.count && notStarted && <WhoIsNext date={date} />}
      </Split>
    </>
  );
}

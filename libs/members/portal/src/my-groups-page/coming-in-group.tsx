import { Dots, fromTo, longDay, paths, Row, TakeFile } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { Mine } from './my-group';

/** What the group has before it. Whoever was asked goes to their own page of the date. */
export function ComingInGroup({ groupId, dates }: { groupId: string; dates: NonNullable<Mine['dates']> }) {
  if (dates.length === 0) return <p><Trans>No dates yet.</Trans></p>;
  return (
    <>
      <h3><Trans>Dates to come</Trans></h3>
      <Dots>
        {dates.map(({ sessionId, bookingId, title, heldOn, startsAt, endsAt, place }) => (
          <li key={sessionId}>{bookingId ? <Link to={paths.date(bookingId)}><b>{title}</b></Link> : <b>{title}</b>}. {longDay(heldOn)}, {fromTo(startsAt, endsAt)}. {place}</li>
        ))}
      </Dots>
      <Row><TakeFile from={`/files/groups/${groupId}.ics`} name="dates.ics" look="quiet"><Trans>Put these in my calendar</Trans></TakeFile></Row>
    </>
  );
}

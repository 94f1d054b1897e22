import { moment, shortDay } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { TeamBooking } from './team-date-page';

/** What happened so far with one seat, and what it waits for. */
export function SeatDetail({ booking: { memberName, state, permission, offeredAt, answeredAt, answerBy } }: { booking: TeamBooking }) {
  const said = answeredAt && moment(answeredAt);
  switch (state) {
    case 'OFFERED': return <Trans>Asked on {moment(offeredAt)}. Answers by {shortDay(answerBy)}.</Trans>;
    case 'HELD': return <Trans>Kept until {shortDay(answerBy)}. Not sure yet.</Trans>;
    case 'ACCEPTED':
      return permission === 'WAITING'
        ? <Trans>{memberName} said yes on {said}. {memberName} can’t say yes to this alone yet, so we asked one more person. No answer yet.</Trans>
        : <>{said && <Trans>Said yes on {said}.</Trans>} {permission === 'GIVEN' && <Trans>Someone who looks after {memberName} said yes too.</Trans>}</>;
    case 'CANCELLED': return permission === 'REFUSED' ? <Trans>Call {memberName} before anything is sent. The seat is free again.</Trans> : null;
    case 'DECLINED': return said ? <Trans>Said no on {said}. Ask about other things.</Trans> : null;
    case 'LAPSED': return <Trans>No answer by {shortDay(answerBy)}. Ask about other things.</Trans>;
    case 'CONFIRMED':
    case 'CAME':
    case 'CAME_LATE':
    case 'SENT_WORD':
    case 'DID_NOT_COME': return said ? <Trans>Said yes on {said}.</Trans> : null;
  }
}

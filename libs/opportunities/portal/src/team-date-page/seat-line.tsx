import type { QueueItem } from '@alongside/kit';

import { ReplyTag } from '../words/reply-tag';
import { SeatDeeds } from './seat-deeds';
import { SeatDetail } from './seat-detail';
import type { TeamBooking } from './team-date-page';

export const isWaiting = ({ state, permission }: Pick<TeamBooking, 'state' | 'permission'>) => state === 'ACCEPTED' && permission === 'WAITING';

/** One person asked, as a line. A button with a reason needs the width of the words; one without stands at the end of the line. */
export function seatLine(booking: TeamBooking, kind: string): QueueItem {
  const tag = <ReplyTag state={booking.state} permission={booking.permission} />;
  const waits = isWaiting(booking);
  return {
    key: booking.id,
    lead: kind,
    title: <b>{booking.memberName}</b>,
    detail: <><SeatDetail booking={booking} />{waits && <><br /><SeatDeeds booking={booking} /></>}</>,
    action: waits ? tag : <>{tag}<SeatDeeds booking={booking} /></>,
    ...(waits && { state: 'held' as const }),
  };
}

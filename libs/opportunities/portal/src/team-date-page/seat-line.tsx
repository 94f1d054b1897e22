import type { QueueItem } from '@alongside/kit';

import { ReplyTag } from '../words/reply-tag';
import { WhatIsMissing } from '../words/what-is-missing';
import { AskedAllTheSame } from './asked-all-the-same';
import { SeatDeeds } from './seat-deeds';
import { SeatDetail } from './seat-detail';
import type { TeamBooking, TeamDate } from './team-date-page';

export const isWaiting = ({ state, permission }: Pick<TeamBooking, 'state' | 'permission'>) => state === 'ACCEPTED' && permission === 'WAITING';

/** A button that can't be pressed brings a sentence, and that needs the width. */
const isStopped = (booking: TeamBooking) => isWaiting(booking) || (booking.state === 'ACCEPTED' && (booking.missing.length > 0 || (booking.whyNotConfirm?.startsWith('PLACE_') ?? false)));

/** One person asked, as a line. A button with a reason needs the width of the words; one without stands at the end of the line. */
export function seatLine(booking: TeamBooking, kind: string, date: TeamDate): QueueItem {
  const tag = <ReplyTag state={booking.state} permission={booking.permission} />;
  const waits = isStopped(booking);
  return {
    key: booking.id,
    lead: kind,
    title: <b>{booking.memberName}</b>,
    detail: <><SeatDetail booking={booking} />{waits && <><br /><SeatDeeds booking={booking} /></>}</>,
    under: <><AskedAllTheSame date={date} bookingId={booking.id} /><WhatIsMissing missing={booking.missing} /></>,
    action: waits ? tag : <>{tag}<SeatDeeds booking={booking} /></>,
    ...(waits && { state: 'held' as const }),
  };
}

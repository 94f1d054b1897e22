import { Block, Details, Queue, Tag } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { useSeatWords } from '../words/seat-words';
import { SeatDetail } from './seat-detail';
import { SeatDeeds } from './seat-deeds';
import type { TeamBooking, TeamDate } from './team-date-page';

const keepsSeat = new Set(['HELD', 'ACCEPTED', 'CONFIRMED', 'CAME', 'CAME_LATE', 'SENT_WORD', 'DID_NOT_COME']);
const isWaiting = ({ state, permission }: TeamBooking) => state === 'ACCEPTED' && permission === 'WAITING';

/** Who said yes, who waits and why, which seats are open. */
export function SeatsBlock({ date }: { date: TeamDate }) {
  const words = useSeatWords();
  const seated = date.bookings.filter(({ state }) => keepsSeat.has(state));
  const asked = date.bookings.filter(({ state }) => state === 'OFFERED');
  const others = date.bookings.filter((booking) => !seated.includes(booking) && !asked.includes(booking));
  const items = (bookings: readonly TeamBooking[]) => bookings.map((booking) => ({
    key: booking.id,
    lead: words[booking.memberKind],
    title: <b>{booking.memberName}</b>,
    detail: <SeatDetail booking={booking} />,
    action: <SeatDeeds booking={booking} />,
    ...(isWaiting(booking) && { state: 'held' as const }),
  }));
  const open = date.seats.filter(({ count, taken }) => taken < count).map(({ kind, count, taken }) => ({
    key: `open-${kind}`, lead: words[kind],
    title: <b><Plural value={count - taken} one="# open seat" other="# open seats" /></b>,
    action: <Tag><Trans>Open</Trans></Tag>,
  }));
  return (
    <Block heading={<Trans>Seats</Trans>} aside={<Summary seated={seated} asked={asked.length} />}>
      <Queue items={[...items(seated), ...open]} ordered />
      {asked.length > 0 && <Details summary={<Plural value={asked.length} one="# person has not answered yet" other="# people have not answered yet" />}><Queue dense items={items(asked)} /></Details>}
      {others.length > 0 && <Details summary={<Plural value={others.length} one="# person can’t come this time" other="# people can’t come this time" />}><Queue dense items={items(others)} /></Details>}
    </Block>
  );
}

function Summary({ seated, asked }: { seated: readonly TeamBooking[]; asked: number }) {
  const waiting = seated.filter(isWaiting).length;
  const unsure = seated.filter(({ state }) => state === 'HELD').length;
  return <Trans>{seated.length - waiting - unsure} sure, {waiting} waiting, {unsure} not sure, {asked} asked</Trans>;
}

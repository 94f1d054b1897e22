import { Block, Details, Queue, Stack, Tag } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useSeatWords } from '../words/seat-words';
import { isWaiting, seatLine } from './seat-line';
import type { TeamBooking, TeamDate } from './team-date-page';

const keepsSeat = new Set(['HELD', 'ACCEPTED', 'CONFIRMED', 'CAME', 'CAME_LATE', 'SENT_WORD', 'DID_NOT_COME']);

/** Who said yes, who waits and why, which seats are open. */
export function SeatsBlock({ date }: { date: TeamDate }) {
  const words = useSeatWords();
  const seated = date.bookings.filter(({ state }) => keepsSeat.has(state));
  const asked = date.bookings.filter(({ state }) => state === 'OFFERED');
  const others = date.bookings.filter((booking) => !seated.includes(booking) && !asked.includes(booking));
  const lines = (bookings: readonly TeamBooking[]) => bookings.map((booking) => seatLine(booking, words[booking.memberKind], date));
  const open = date.seats.filter(({ count, taken }) => taken < count).map(({ kind, count, taken }) => ({
    key: `open-${kind}`, lead: words[kind],
    title: <b><Plural value={count - taken} one="# open seat" other="# open seats" /></b>,
    action: <Tag><Trans>Open</Trans></Tag>,
  }));
  return (
    <Block heading={<Trans>Seats</Trans>} aside={<Summary seated={seated} asked={asked.length} />}>
      <Stack>
        <Queue items={[...lines(seated), ...open]} ordered />
        {asked.length > 0 && <Details summary={<Plural value={asked.length} one="# person has not answered yet" other="# people have not answered yet" />}><Queue dense items={lines(asked)} /></Details>}
        {others.length > 0 && <Details summary={<Plural value={others.length} one="# person can’t come this time" other="# people can’t come this time" />}><Queue dense items={lines(others)} /></Details>}
      </Stack>
    </Block>
  );
}

function Summary({ seated, asked }: { seated: readonly TeamBooking[]; asked: number }) {
  const { t } = useLingui();
  const waiting = seated.filter(isWaiting).length;
  const unsure = seated.filter(({ state }) => state === 'HELD').length;
  const sure = seated.length - waiting - unsure;
  return [sure > 0 && t`${sure} sure`, waiting > 0 && t`${waiting} waiting`, unsure > 0 && t`${unsure} not sure`, asked > 0 && t`${asked} asked`].filter(Boolean).join(', ');
}

import { clock, ofAll, paths, Table, tableDay, type Column } from '@alongside/kit';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import type { ComingDatesQuery } from './coming-dates.generated';

export type ComingDate = ComingDatesQuery['upcomingSessions'][number];

export const seatsOf = ({ seats }: ComingDate) => seats.reduce((sum, { count }) => sum + count, 0);
export const takenOf = ({ seats }: ComingDate) => seats.reduce((sum, { taken }) => sum + taken, 0);
export const waitingFor = ({ bookings }: ComingDate) => bookings.filter(({ state, permission }) => state === 'ACCEPTED' && permission === 'WAITING');
export const toConfirm = ({ bookings }: ComingDate) => bookings.filter(({ whyNotConfirm }) => whyNotConfirm === null);

/** When, what, how many seats are spoken for, and what still has to be done. */
export function ComingDatesTable({ dates }: { dates: readonly ComingDate[] }) {
  const { t } = useLingui();
  const columns: readonly Column<ComingDate>[] = [
    { head: <Trans>When</Trans>, cell: ({ heldOn, startsAt }) => `${tableDay(heldOn)}, ${clock(startsAt)}`, whole: true },
    { head: <Trans>What</Trans>, cell: ({ id, title }) => <Link to={paths.teamDate(id)}>{title}</Link>, names: true },
    { head: <Trans>Said yes</Trans>, cell: (date) => ofAll(takenOf(date), seatsOf(date)), whole: true },
    { head: <Trans>To do</Trans>, cell: (date) => <ToDo date={date} /> },
  ];
  return <Table folds caption={t`Dates coming`} columns={columns} rows={dates} rowKey={({ id }) => id} />;
}

function ToDo({ date }: { date: ComingDate }) {
  const [waiting, confirm, open] = [waitingFor(date).length, toConfirm(date).length, seatsOf(date) - takenOf(date)];
  if (waiting + confirm + open === 0) return <Trans>Ready</Trans>;
  return (
    <>
      {confirm > 0 && <><Plural value={confirm} one="# to confirm" other="# to confirm" />. </>}
      {waiting > 0 && <><Plural value={waiting} one="# waits for permission" other="# wait for permission" />. </>}
      {open > 0 && <><Plural value={open} one="# open seat" other="# open seats" />.</>}
    </>
  );
}

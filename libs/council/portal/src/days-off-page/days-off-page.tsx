import { Block, dayWithYear, Desk, EmptyState, Loaded, longDay, Note, Queue, Sheet, Table } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';

import { DaysOffForm } from './days-off-form';
import { DaysOffPageDocument, type DaysOffPageQuery } from './days-off-page.generated';
import { TakeAway } from './take-away';

type Days = DaysOffPageQuery['daysOff'];

/** When there is no school, and which bank holidays there are: hours of young people, times to answer and who is rung follow it. */
export default function DaysOffPage() {
  const { t } = useLingui();
  const asked = useQuery(DaysOffPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`Days off`} heading={<Trans>Days off</Trans>} lead={<Trans>When there is no school, and which days are bank holidays.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the days</Trans>}>
        {({ daysOff, bankHolidays }) => (
          <>
            <Block heading={<Trans>No school</Trans>} note={<Trans>Young people can be asked to mornings on these days, and to more hours. On every other working day we take it that they are at school.</Trans>}>
              <Said days={daysOff.filter(({ kind }) => kind === 'SCHOOL_HOLIDAY')} nothing={<Note tone="worry" icon="alert"><p><Trans>No school holidays are here. Until they are, nobody of school age is asked to a weekday in school hours, also not in summer.</Trans></p></Note>} />
            </Block>
            <Block heading={<Trans>Bank holidays that are given once</Trans>} note={<Trans>Those of every year are below by themselves.</Trans>}>
              <Said days={daysOff.filter(({ kind }) => kind === 'BANK_HOLIDAY')} nothing={<EmptyState><p><Trans>None for now.</Trans></p></EmptyState>} />
            </Block>
            <Block heading={<Trans>Add days</Trans>}><Sheet><DaysOffForm /></Sheet></Block>
            <Block heading={<Trans>All bank holidays</Trans>} note={<Trans>On them the Hub is closed, and people are told to ring the team that stands in for it.</Trans>}>
              <Table
                caption={t`Bank holidays of the next two years`} rows={bankHolidays} rowKey={({ day }) => day}
                columns={[{ head: <Trans>Day</Trans>, whole: true, names: true, cell: ({ day }) => dayWithYear(day) }, { head: <Trans>Name</Trans>, cell: ({ name }) => name }]}
              />
            </Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Said({ days, nothing }: { days: Days; nothing: ReactElement }) {
  if (days.length === 0) return nothing;
  return (
    <Queue
      items={days.map((one) => ({
        key: one.id, title: <b>{one.name}</b>, action: <TakeAway days={one} />,
        detail: one.from === one.to ? longDay(one.from) : <Trans>{longDay(one.from)} to {longDay(one.to)}</Trans>,
      }))}
    />
  );
}

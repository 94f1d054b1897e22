import { BackLink, Block, Desk, EmptyState, Figures, Loaded, paths, Table, type Column } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';

import { ChooseSpan, type Span } from './choose-span';
import { TrainingHoursPageDocument, type TrainingHoursPageQuery } from './training-hours-page.generated';

type Hours = TrainingHoursPageQuery['trainingHours'];
type Topic = Hours['topics'][number];
type Line = Hours['members'][number];

/** Hours our own members gave at trainings, by topic and by member, from the registers. */
export default function TrainingHoursPage() {
  const { t } = useLingui();
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const asked = useQuery(TrainingHoursPageDocument, { variables: span });
  return (
    <Desk
      title={t`Training hours`} back={<BackLink to={paths.training()}><Trans>Training</Trans></BackLink>} heading={<Trans>Training hours of our members</Trans>}
      lead={<Trans>Counted from the registers. Nobody writes an hour down a second time.</Trans>}
    >
      <ChooseSpan onChoose={setSpan} />
      <Loaded from={asked} waiting={<Trans>Counting the hours</Trans>}>{({ trainingHours }) => (trainingHours.times === 0 ? <EmptyState><p><Trans>No training was given in these days.</Trans></p></EmptyState> : <Counted hours={trainingHours} />)}</Loaded>
    </Desk>
  );
}

function Counted({ hours: { times, hours, topics, members } }: { hours: Hours }) {
  const { t } = useLingui();
  const topicColumns: readonly Column<Topic>[] = [
    { head: <Trans>Topic</Trans>, names: true, cell: ({ topic }) => topic ?? <Trans>Other training</Trans> },
    { head: <Trans>How</Trans>, cell: ({ way }) => <Way way={way} /> },
    { head: <Trans>Times</Trans>, figures: true, cell: (line) => line.times },
    { head: <Trans>Hours</Trans>, figures: true, cell: (line) => line.hours },
  ];
  const memberColumns: readonly Column<Line>[] = [
    { head: <Trans>Who</Trans>, names: true, cell: ({ memberId, memberName }) => <Link to={paths.person(memberId)}>{memberName}</Link> },
    { head: <Trans>What</Trans>, cell: (line) => line.topics.map(({ topic, way, hours: of }, place) => <span key={place}>{place > 0 && '. '}{topic ?? <Trans>Other training</Trans>} (<Way way={way} />): <Plural value={of} one="# hour" other="# hours" /></span>) },
    { head: <Trans>Times</Trans>, figures: true, cell: (line) => line.times },
    { head: <Trans>Hours</Trans>, figures: true, cell: (line) => line.hours },
  ];
  return (
    <>
      <div className="block">
        <Figures figures={[
          { value: hours, words: <Plural value={hours} one="hour given at trainings" other="hours given at trainings" /> },
          { value: members.length, words: <Plural value={members.length} one="person gave them" other="people gave them" /> },
          { value: times, words: <Plural value={times} one="place at a training" other="places at trainings" /> },
        ]} />
      </div>
      <Block heading={<Trans>By topic</Trans>}><Table folds caption={t`Hours by topic`} columns={topicColumns} rows={topics} rowKey={({ topic, way }) => `${way} ${topic}`} /></Block>
      <Block heading={<Trans>By member</Trans>}><Table folds caption={t`Hours by member`} columns={memberColumns} rows={members} rowKey={({ memberId }) => memberId} /></Block>
    </>
  );
}

function Way({ way }: Pick<Topic, 'way'>) {
  return way === 'WATCHED' ? <Trans>watched and learned</Trans> : <Trans>taught</Trans>;
}

import { BackLink, Block, Desk, EmptyState, Loaded, moment, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { OpenTasks } from './open-tasks';
import { TakeDownsPageDocument, type TakeDownsPageQuery } from './take-downs-page.generated';

type Settled = TakeDownsPageQuery['takedownsSettled'][number];

/** A yes was stopped, ran out, or stands still: each copy has a name and a day. It comes down, or they are told that it cannot. There is no third way. */
export default function TakeDownsPage() {
  const { t } = useLingui();
  const asked = useQuery(TakeDownsPageDocument);
  const open = asked.data?.takedowns ?? [];
  return (
    <Desk
      title={t`To take down`}
      back={<BackLink to={paths.team()}><Trans>Today</Trans></BackLink>}
      heading={<Trans>To take down</Trans>}
      lead={asked.data && <Plural value={open.length} _0="Nothing has to come down." one="One copy has to come down." other="# copies have to come down." />}
    >
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ takedowns, takedownsSettled }) => (
          <>
            {takedowns.length === 0 ? <EmptyState><p><Trans>When a yes is stopped or runs out, each copy of it stands here with a name and a day.</Trans></p></EmptyState> : <Block heading={<Trans>First due first</Trans>}><OpenTasks tasks={takedowns} whose={(task) => <Link to={paths.yesAndNoOf(task.memberId)}><Trans>The yes of {task.memberName} is over</Trans></Link>} /></Block>}
            {takedownsSettled.length > 0 && <Done tasks={takedownsSettled} />}
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function DoneBy({ task: { memberName, bySystem, settledAt } }: { task: Settled }) {
  if (!bySystem || !settledAt) return <Trans>For {memberName}.</Trans>;
  return <Trans>Done by the system, {moment(settledAt)}. For {memberName}.</Trans>;
}

function Done({ tasks }: { tasks: readonly Settled[] }) {
  return (
    <Block heading={<Trans>Lately settled</Trans>}>
      <Queue
        dense
        items={tasks.map((task) => ({
          key: task.id,
          lead: task.state === 'DONE' ? <Tag tone="good" icon="check"><Trans>Down</Trans></Tag> : <Tag><Trans>Stays out</Trans></Tag>,
          title: task.place,
          detail: task.state === 'DONE' ? <DoneBy task={task} /> : <Trans>It cannot be got back. {task.memberName} was told so before the yes, and is told now.</Trans>,
        }))}
      />
    </Block>
  );
}

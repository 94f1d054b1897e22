import { BackLink, Block, Desk, EmptyState, Loaded, paths, Queue, shortDay, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { SettleButtons } from './settle-buttons';
import { TakeDownsPageDocument, type TakeDownsPageQuery } from './take-downs-page.generated';

type Task = TakeDownsPageQuery['takedowns'][number];
type Settled = TakeDownsPageQuery['takedownsSettled'][number];

/** Somebody stopped a yes: each copy has a name and a day. It comes down, or they are told that it cannot. There is no third way. */
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
            {takedowns.length === 0 ? <EmptyState><p><Trans>When somebody stops a yes, each copy of it stands here with a name and a day.</Trans></p></EmptyState> : <Open tasks={takedowns} />}
            {takedownsSettled.length > 0 && <Done tasks={takedownsSettled} />}
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Open({ tasks }: { tasks: readonly Task[] }) {
  return (
    <Block heading={<Trans>First due first</Trans>}>
      <Queue
        items={tasks.map((task) => ({
          key: task.id,
          lead: task.late ? <Tag tone="worry"><Trans>Late</Trans></Tag> : <Tag tone="wait">{shortDay(task.dueOn)}</Tag>,
          title: <b>{task.place}</b>,
          detail: (
            <>
              <Trans>{task.owner} takes it down by {weekday(task.dueOn)}.</Trans>{' '}
              <Link to={paths.yesAndNoOf(task.memberId)}><Trans>{task.memberName} stopped it</Trans></Link>
            </>
          ),
          under: task.told ? <p className="soft small"><Trans>Before the yes we said: “{task.told}”</Trans></p> : undefined,
          action: <SettleButtons id={task.id} place={task.place} whyNot={task.whyNotSettle ?? null} />,
        }))}
      />
    </Block>
  );
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
          detail: task.state === 'DONE' ? <Trans>For {task.memberName}.</Trans> : <Trans>It cannot be got back. {task.memberName} was told so before the yes, and is told now.</Trans>,
        }))}
      />
    </Block>
  );
}

import { Block, Queue, Said, shortDay, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { DeedButton } from './deed-button';
import type { Around } from './people-around-page';
import { DoneAskingAgainDocument } from './people-around-page.generated';

type Task = NonNullable<Around['askAgain']>[number];

/** What changed since somebody last asked. While nothing did, nothing is shown. */
export function AskAgain({ tasks, name }: { tasks: readonly Task[]; name: string }) {
  if (tasks.length === 0) return null;
  const what = {
    MOVED: <Trans>{name} lives somewhere else now. Ask who may say yes, and what is safe there.</Trans>,
    WORKER_CHANGED: <Trans>{name} has another worker. Ask them if all of this is still so.</Trans>,
    MEMBER_ASKED: <Trans>{name} says that something here is not right.</Trans>,
  };
  return (
    <Block heading={<Trans>Ask again</Trans>} note={<Trans>Confirming who may say yes below also ends what a move or a new worker began.</Trans>}>
      <Queue
        items={tasks.map(({ id, because, openedOn, words }) => ({
          key: id,
          lead: <Tag tone="wait">{shortDay(openedOn)}</Tag>,
          title: what[because],
          under: words ? <Said who={name}>{words}</Said> : undefined,
          action: <DeedButton deed={DoneAskingAgainDocument} variables={{ id }} about={shortDay(openedOn)}><Trans>It is done</Trans></DeedButton>,
        }))}
      />
    </Block>
  );
}

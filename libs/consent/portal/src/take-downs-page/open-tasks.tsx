import { Queue, shortDay, Tag, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { SettleButtons } from './settle-buttons';

interface OpenTask {
  readonly id: string;
  readonly place: string;
  readonly owner: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly dueOn: string;
  readonly late: boolean;
  readonly told?: string | null;
  readonly whyNotSettle?: string | null;
}

/** Copies that have to come down: each with a name, a day, what was said before the yes, and two ways out. */
export function OpenTasks({ tasks, whose }: { tasks: readonly OpenTask[]; whose: (task: OpenTask) => ReactNode }) {
  return (
    <Queue
      items={tasks.map((task) => ({
        key: task.id,
        lead: task.late ? <Tag tone="worry"><Trans>Late</Trans></Tag> : <Tag tone="wait">{shortDay(task.dueOn)}</Tag>,
        title: <b>{task.place}</b>,
        detail: <><Trans>{task.owner} takes it down by {weekday(task.dueOn)}.</Trans> {whose(task)}</>,
        under: task.told ? <p className="soft small"><Trans>Before the yes we said: “{task.told}”</Trans></p> : undefined,
        action: <SettleButtons id={task.id} place={task.place} whyNot={task.whyNotSettle ?? null} />,
      }))}
    />
  );
}

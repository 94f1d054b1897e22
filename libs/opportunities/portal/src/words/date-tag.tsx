import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { isOver, type AnsweredDate } from './my-date';

/** Where a date stands, in a few words. Not coming is never held against anyone. */
export function DateTag({ date }: { date: AnsweredDate }) {
  const { state, permission } = date;
  if (isOver(date) && (state === 'OFFERED' || state === 'HELD' || state === 'ACCEPTED')) return null;
  switch (state) {
    case 'OFFERED': return <Tag tone="you"><Trans>Can you come?</Trans></Tag>;
    case 'HELD': return <Tag tone="wait" icon="unsure"><Trans>Not sure yet</Trans></Tag>;
    case 'ACCEPTED': return permission === 'WAITING'
      ? <Tag tone="wait" icon="clock"><Trans>Waiting for a yes</Trans></Tag>
      : <Tag tone="good" icon="check"><Trans>You said yes</Trans></Tag>;
    case 'CONFIRMED': return <Tag tone="good" icon="check"><Trans>Your place is sure</Trans></Tag>;
    case 'CAME':
    case 'CAME_LATE': return <Tag tone="good" icon="check"><Trans>You came</Trans></Tag>;
    case 'SENT_WORD':
    case 'DID_NOT_COME': return <Tag><Trans>You could not make it</Trans></Tag>;
    case 'DECLINED': return <Tag><Trans>You said no</Trans></Tag>;
    case 'LAPSED': return <Tag><Trans>The day to answer is over</Trans></Tag>;
    case 'CANCELLED': return <Tag><Trans>Not this time</Trans></Tag>;
  }
}

import { moment, Queue, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { KindWords } from './kind-words';
import type { MessagesQuery } from './messages-page.generated';

export function Waiting({ messages }: { messages: MessagesQuery['waiting'] }) {
  return (
    <Queue
      dense
      items={messages.map(({ id, kind, toName, dueAt, attempts }) => ({
        key: id,
        lead: attempts > 0 ? <Tag tone="wait"><Trans>Trying again</Trans></Tag> : <Tag><Trans>Waiting</Trans></Tag>,
        title: <b>{toName}</b>,
        detail: <><KindWords kind={kind} />. <Trans>Not before {moment(dueAt)}.</Trans></>,
      }))}
    />
  );
}

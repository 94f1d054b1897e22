import { longDay, moment, Table } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { KindWords } from './kind-words';
import type { MessagesQuery } from './messages-page.generated';

export function SentTable({ messages }: { messages: MessagesQuery['sent'] }) {
  const { t } = useLingui();
  return (
    <Table
      folds
      caption={t`Messages we sent, newest first`}
      rows={messages}
      rowKey={({ id }) => id}
      columns={[
        { head: <Trans>To</Trans>, cell: ({ toName }) => toName, names: true },
        { head: <Trans>About</Trans>, cell: ({ kind }) => <KindWords kind={kind} /> },
        { head: <Trans>Sent</Trans>, cell: ({ sentAt, postedOn }) => (postedOn ? <Trans>Letter, posted on {longDay(postedOn)}</Trans> : sentAt && moment(sentAt)), whole: true },
      ]}
    />
  );
}

import { ActionButton, moment, Queue, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { KindWords } from './kind-words';
import { SendMessageAfterCallDocument, type MessagesQuery } from './messages-page.generated';

type Held = MessagesQuery['held'][number];

export function CallFirst({ messages }: { messages: readonly Held[] }) {
  return (
    <Queue
      items={messages.map((message) => ({
        key: message.id,
        lead: <Tag tone="wait" icon="phone"><Trans>Call first</Trans></Tag>,
        title: <b>{message.toName}</b>,
        detail: <><KindWords kind={message.kind} />, {moment(message.queuedAt)}</>,
        action: <Called message={message} />,
      }))}
    />
  );
}

function Called({ message }: { message: Held }) {
  const send = useDeed(SendMessageAfterCallDocument);
  return (
    <ActionButton type="button" small look="quiet" whyNot={message.whyNotSendAfterCall} sending={send.sending} onClick={() => void send.run({ id: message.id })}>
      <Trans>I have called. Send it</Trans>
    </ActionButton>
  );
}

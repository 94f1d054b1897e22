import { ActionButton, moment, Queue, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { KindWords } from './kind-words';
import { SendMessageAgainDocument, type MessagesQuery } from './messages-page.generated';

type Failed = MessagesQuery['failed'][number];

/** Each is a call to make, and a message that can go again once the address is right. */
export function CouldNotSend({ messages }: { messages: readonly Failed[] }) {
  return (
    <Queue
      items={messages.map((message) => ({
        key: message.id,
        lead: <Tag tone="worry"><ShortProblem problem={message.problem} /></Tag>,
        title: <b>{message.toName}</b>,
        detail: (
          <>
            <KindWords kind={message.kind} />, {moment(message.queuedAt)}.{' '}
            <WholeProblem problem={message.problem} />
          </>
        ),
        action: <Again message={message} />,
      }))}
    />
  );
}

function ShortProblem({ problem }: Pick<Failed, 'problem'>) {
  if (problem === 'SAID_NO') return <Trans>No to mail</Trans>;
  if (problem === 'NO_POSTAL_ADDRESS') return <Trans>No address</Trans>;
  if (problem === 'NO_SAFE_TIME') return <Trans>No safe time</Trans>;
  return problem === 'NO_ADDRESS' ? <Trans>No mail</Trans> : <Trans>Came back</Trans>;
}

function WholeProblem({ problem }: Pick<Failed, 'problem'>) {
  if (problem === 'SAID_NO') return <Trans>They said no to mail from us. Call them.</Trans>;
  if (problem === 'NO_POSTAL_ADDRESS') return <Trans>They want letters, and we do not know where to. Call them, write it on their page, and send again.</Trans>;
  if (problem === 'NO_SAFE_TIME') return <Trans>Their two records name no time that is safe on both. Read both before you call.</Trans>;
  return problem === 'NO_ADDRESS' ? <Trans>They did not say that mail is safe. Call them.</Trans> : <Trans>Their mail box did not take it. Call them.</Trans>;
}

function Again({ message }: { message: Failed }) {
  const send = useDeed(SendMessageAgainDocument);
  return (
    <ActionButton type="button" small look="quiet" whyNot={message.whyNotSendAgain} sending={send.sending} onClick={() => void send.run({ id: message.id })}>
      <Trans>Send again</Trans>
    </ActionButton>
  );
}

import { Block, Desk, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { CallFirst } from './call-first';
import { CouldNotSend } from './could-not-send';
import { MessagesDocument, type MessagesQuery } from './messages-page.generated';
import { SentTable } from './sent-table';
import { Waiting } from './waiting';

/** What left the house, what waits and what could not reach somebody. The words are kept nowhere, so they are not here. */
export default function MessagesPage() {
  const { t } = useLingui();
  const asked = useQuery(MessagesDocument);
  return (
    <Desk title={t`Messages`} heading={<Trans>Messages</Trans>} lead={<><Trans>What we sent, and to whom. We do not keep the words.</Trans> <Link to={paths.lettersToPost()}><Trans>Letters to post</Trans></Link></>}>
      <Loaded from={asked} waiting={<Trans>Getting the messages</Trans>}>{(data) => <Lists data={data} />}</Loaded>
    </Desk>
  );
}

function Lists({ data: { held, failed, waiting, sent } }: { data: MessagesQuery }) {
  return (
    <>
      {held.length > 0 && (
        <Block heading={<Trans>Call first</Trans>} aside={held.length} note={<Trans>Hard news comes from a person. The message goes when you say you have called.</Trans>}>
          <CallFirst messages={held} />
        </Block>
      )}
      {failed.length > 0 && <Block heading={<Trans>We could not reach them</Trans>} aside={failed.length}><CouldNotSend messages={failed} /></Block>}
      {waiting.length > 0 && <Block heading={<Trans>Waiting to go</Trans>} aside={waiting.length}><Waiting messages={waiting} /></Block>}
      <Block heading={<Trans>Sent</Trans>}>{sent.length === 0 ? <p><Trans>Nothing has been sent yet.</Trans></p> : <SentTable messages={sent} />}</Block>
    </>
  );
}

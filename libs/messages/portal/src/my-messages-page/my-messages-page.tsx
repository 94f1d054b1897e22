import { BackLink, Card, EmptyState, Loaded, longDay, moment, Page, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { AboutWords } from './about-words';
import { MyMessagesPageDocument } from './my-messages-page.generated';

/** What we wrote to you, newest first. The words are kept nowhere, so they are not here. */
export default function MyMessagesPage() {
  const { t } = useLingui();
  const asked = useQuery(MyMessagesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`What we sent you`} heading={<Trans>What we sent you</Trans>} lead={<Trans>We do not keep the words.</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ myMessages }) => (myMessages.length === 0 ? <EmptyState><p><Trans>We have sent you nothing yet.</Trans></p></EmptyState> : (
          <Card>
            {myMessages.map(({ id, kind, sentAt, postedOn }) => (
              <p key={id}><b><AboutWords kind={kind} /></b><br /><span className="soft">{postedOn ? <Trans>Letter, posted on {longDay(postedOn)}</Trans> : sentAt && <Trans>Email, {moment(sentAt)}</Trans>}</span></p>
            ))}
          </Card>
        ))}
      </Loaded>
    </Page>
  );
}

import { BackLink, EmptyState, Loaded, Page, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { CorrectMeForm } from './correct-me-form';
import { CorrectMePageDocument } from './correct-me-page.generated';

export default function CorrectMePage() {
  const { t } = useLingui();
  // Asked once: a form must not be filled anew while somebody types in it.
  const asked = useQuery(CorrectMePageDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  return (
    <Page title={t`How to reach me`} heading={<Trans>How to reach me</Trans>} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting what we hold</Trans>}>
        {({ myRecord }) => (myRecord ? <CorrectMeForm mine={myRecord} /> : <EmptyState><p><Trans>There is nothing here to change.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

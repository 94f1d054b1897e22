import { Cards, EmptyState, GoLink, Loaded, Page, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ISaidDocument } from './i-said-page.generated';
import { SaidCard } from './said-card';
import { SayForm } from './say-form';

/** What I told them, and what they did with it. */
export default function ISaidPage() {
  const { t } = useLingui();
  const asked = useQuery(ISaidDocument);
  return (
    <Page title={t`I said`} heading={<Trans>What you told us</Trans>} width="narrow">
      <SayForm />
      <Loaded from={asked} waiting={<Trans>Getting what you said</Trans>}>
        {({ myVoiceItems }) => (
          <section className="stack" aria-labelledby="said">
            <h2 id="said"><Trans>What happened to what you said</Trans></h2>
            {myVoiceItems.length === 0
              ? <EmptyState><p><Trans>What you tell us will show here. You will see each step we take.</Trans></p></EmptyState>
              : <Cards>{myVoiceItems.map((item) => <SaidCard key={item.id} item={item} />)}</Cards>}
          </section>
        )}
      </Loaded>
      <GoLink to={paths.changes()}><Trans>See what other people changed</Trans></GoLink>
    </Page>
  );
}

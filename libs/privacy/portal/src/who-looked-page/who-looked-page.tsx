import { parsePlainDate } from '@alongside/kernel';
import { Block, ButtonLink, Desk, Loaded, Sheet } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';

import { HowLong } from './how-long';
import { LogTable } from './log-table';
import { SearchForm } from './search-form';
import { WhoLookedPageDocument } from './who-looked-page.generated';
import { WhyAccountsWereSeen } from './why-accounts-were-seen';
import { WorthAsking } from './worth-asking';

/** The data protection officer's page. The search stands in the address, so that it can be kept and come back to. */
export default function WhoLookedPage() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const before = params.get('before');
  const search = {
    about: params.get('about'), by: params.get('by'), looksOnly: params.get('looks') !== 'all',
    from: parsePlainDate(params.get('from') ?? ''), to: parsePlainDate(params.get('to') ?? ''),
  };
  const asked = useQuery(WhoLookedPageDocument, { variables: { search, before }, fetchPolicy: 'network-only' });
  return (
    <Desk
      title={t`Who looked`}
      heading={<Trans>Who looked, and who changed what</Trans>}
      lead={<Trans>Searching here is itself written down. A search about one person can be seen by that person.</Trans>}
      aside={<HowLong />}
      asideLabel={t`How long we keep things`}
    >
      <WorthAsking />
      <Block heading={<Trans>Search</Trans>}><Sheet><SearchForm params={params} /></Sheet></Block>
      <Block heading={search.looksOnly ? <Trans>Who looked</Trans> : <Trans>Everything that happened</Trans>}>
        <Loaded from={asked} waiting={<Trans>Searching</Trans>}>
          {({ auditSearch }) => (
            <>
              <LogTable lines={auditSearch.lines} />
              {auditSearch.before && <p><ButtonLink look="quiet" to={`?${older(params, auditSearch.before)}`}><Trans>Earlier</Trans></ButtonLink></p>}
            </>
          )}
        </Loaded>
      </Block>
      <WhyAccountsWereSeen />
    </Desk>
  );
}

function older(params: URLSearchParams, before: string): string {
  const next = new URLSearchParams(params);
  next.set('before', before);
  return next.toString();
}

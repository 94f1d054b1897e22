import { Block, EmptyState, Loaded, moment, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { WhyAccountsWereSeenDocument } from './who-looked-page.generated';

/** Who saw a whole bank account, and the reason in their own words. */
export function WhyAccountsWereSeen() {
  const asked = useQuery(WhyAccountsWereSeenDocument, { fetchPolicy: 'network-only' });
  return (
    <Block heading={<Trans>Whole bank accounts that were seen</Trans>} note={<Trans>A reason is always asked. The person whose account it is can see that somebody looked.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Looking</Trans>}>
        {({ bankDetailsReveals }) => bankDetailsReveals.length === 0
          ? <EmptyState><Trans>No one has seen a whole account.</Trans></EmptyState>
          : <Queue dense items={bankDetailsReveals.map(({ id, at, by, about, reason }) => ({
            key: id, title: <Trans><b>{by}</b> saw the account of <b>{about}</b></Trans>, detail: <>{moment(at)}. <Trans>Why: {reason}</Trans></>,
          }))} />}
      </Loaded>
    </Block>
  );
}

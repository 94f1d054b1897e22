import { BackLink, Desk, Loaded, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { BankCallPageDocument } from './bank-call-page.generated';
import { RingThem } from './ring-them';

/** Was it them? Somebody rings the number from before, because whoever reads a member's mail may have changed the new one too. */
export default function BankCallPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  // What was said is told on this page; asking again would only find that nothing waits any more.
  const asked = useQuery(BankCallPageDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const name = asked.data?.bankCallBack.memberName;
  return (
    <Desk
      title={t`A call to make`}
      back={<BackLink to={paths.team()}><Trans>Today</Trans></BackLink>}
      heading={name ? <Trans>Ring {name}</Trans> : <Trans>A call to make</Trans>}
      lead={<Trans>Bank details were changed by somebody who signed in with one proof only. You ring, so that nobody is paid in somebody else’s place.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the number</Trans>}>{({ bankCallBack }) => <RingThem call={bankCallBack} />}</Loaded>
    </Desk>
  );
}

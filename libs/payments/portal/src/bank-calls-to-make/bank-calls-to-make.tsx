import { Block, ButtonLink, moment, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { BankCallsToMakeDocument } from './bank-calls-to-make.generated';

/** Whose money waits for a call. While nobody's does, nothing is shown. */
export default function BankCallsToMake() {
  const { data } = useQuery(BankCallsToMakeDocument, { fetchPolicy: 'cache-and-network' });
  const all = data?.bankCallBacks ?? [];
  if (all.length === 0) return null;
  return (
    <Block heading={<Trans>Ring before money goes out</Trans>} aside={<Plural value={all.length} one="# call" other="# calls" />}>
      <Queue
        items={all.map(({ id, memberName, changedAt }) => ({
          key: id,
          lead: <Tag tone="wait" icon="phone"><Trans>Ring</Trans></Tag>,
          title: <Link to={paths.bankCall(id)}><b><Trans>Ask {memberName ?? ''} if it was them</Trans></b></Link>,
          detail: <Trans>Bank details changed with one proof on {moment(changedAt)}. No money goes there until you rang.</Trans>,
          action: <ButtonLink small look="quiet" to={paths.bankCall(id)}><Trans>Look</Trans><span className="visually-hidden">: {memberName}</span></ButtonLink>,
        }))}
      />
    </Block>
  );
}

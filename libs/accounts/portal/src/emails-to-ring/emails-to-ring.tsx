import { Block, ButtonLink, moment, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { EmailsToRingDocument } from './emails-to-ring.generated';

/** Who lost their email and waits for a call. While nobody does, nothing is shown. */
export default function EmailsToRing() {
  const { data } = useQuery(EmailsToRingDocument, { fetchPolicy: 'cache-and-network' });
  const all = data?.emailsToRing ?? [];
  if (all.length === 0) return null;
  return (
    <Block heading={<Trans>Ring about a new email</Trans>} aside={<Plural value={all.length} one="# call" other="# calls" />}>
      <Queue
        items={all.map(({ personId, name, since }) => ({
          key: personId,
          lead: <Tag tone="wait" icon="phone"><Trans>Ring</Trans></Tag>,
          title: <Link to={paths.helpSignIn(personId)}><b><Trans>Ask {name} if it was them</Trans></b></Link>,
          detail: <Trans>Asked for another email to sign in with on {moment(since)}. It does not count until you rang.</Trans>,
          action: <ButtonLink small look="quiet" to={paths.helpSignIn(personId)}><Trans>Look</Trans><span className="visually-hidden">: {name}</span></ButtonLink>,
        }))}
      />
    </Block>
  );
}

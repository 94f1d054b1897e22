import { Block, ButtonLink, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { useMemberWords } from '../words/use-member-words';
import { WaitsForWord } from '../words/waits-for-word';
import { EnquiriesWaitingDocument, type EnquiriesWaitingQuery } from './enquiries-waiting.generated';

/** Who asked to join, the one who waits longest first. While nobody does, nothing is shown. */
export default function EnquiriesWaiting() {
  const { data } = useQuery(EnquiriesWaitingDocument, { fetchPolicy: 'cache-and-network' });
  const { kinds } = useMemberWords();
  const waiting = data?.enquiries ?? [];
  if (waiting.length === 0) return null;
  return (
    <Block heading={<Trans>They asked to join</Trans>} aside={<Plural value={waiting.length} one="# person" other="# people" />} link={<Link to={paths.joining()}><Trans>See who is where</Trans></Link>}>
      <Queue
        items={waiting.map((enquiry) => ({
          key: enquiry.id,
          lead: <EnquiryAge enquiry={enquiry} />,
          title: <b>{enquiry.name}</b>,
          detail: <>{kinds[enquiry.kind]}. {enquiry.state === 'ANSWERED' && enquiry.needsWord && enquiry.joiningWord ? <WaitsForWord word={enquiry.joiningWord} /> : enquiry.state === 'ANSWERED' ? <Trans>We talked. Take them in, or let them go.</Trans> : <Trans>Nobody has been in touch yet.</Trans>} {enquiry.needsWord && enquiry.state !== 'ANSWERED' && <Trans>A parent or carer says yes first.</Trans>}</>,
          action: <ButtonLink small look="quiet" to={paths.enquiry(enquiry.id)}>{enquiry.state === 'ANSWERED' ? <Trans>Go on</Trans> : <Trans>Answer</Trans>}<span className="visually-hidden">: {enquiry.name}</span></ButtonLink>,
        }))}
      />
    </Block>
  );
}

/** How long somebody waits, and whether that is longer than we said. */
export function EnquiryAge({ enquiry: { daysAgo, late, state } }: { enquiry: Pick<EnquiriesWaitingQuery['enquiries'][number], 'daysAgo' | 'late' | 'state'> }) {
  return <Tag tone={late ? 'worry' : state === 'WAITING' ? 'wait' : 'plain'}><Plural value={daysAgo} _0="today" one="# day" other="# days" />{late && <>, <Trans>late</Trans></>}</Tag>;
}

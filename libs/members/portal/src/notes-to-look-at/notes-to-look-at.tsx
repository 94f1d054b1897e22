import { Block, ButtonLink, moment, paths, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { NotesToLookAtDocument, type NotesToLookAtQuery } from './notes-to-look-at.generated';

type ToLookAt = NotesToLookAtQuery['notesToLookAt'][number];

/** A block of the coordinator's Today: who wrote back, who asks why, and what was to be looked at again. Quiet when there is nothing. */
export default function NotesToLookAt() {
  const { data } = useQuery(NotesToLookAtDocument);
  const waiting = data?.notesToLookAt ?? [];
  if (waiting.length === 0) return null;
  return (
    <Block heading={<Trans>They wrote back</Trans>}>
      <Queue
        items={waiting.map((one) => ({
          key: `${one.noteId}-${one.why}-${one.since}`,
          title: <b><What one={one} /></b>,
          detail: moment(one.since),
          action: <ButtonLink small look="quiet" to={`${paths.person(one.memberId)}#notes`}><Trans>Look</Trans></ButtonLink>,
        }))}
      />
    </Block>
  );
}

function What({ one: { why, memberName } }: { one: ToLookAt }) {
  switch (why) {
    case 'REPLY': return <Trans>{memberName} wrote back on a note</Trans>;
    case 'ASKED_WHY': return <Trans>{memberName} asks why there is a note they cannot read</Trans>;
    case 'REVIEW': return <Trans>Look again at a note that {memberName} cannot read</Trans>;
  }
}

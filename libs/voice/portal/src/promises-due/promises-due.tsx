import { Block, ButtonLink, paths, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { DueTag } from '../promises-page/due-tag';
import { replyLabel, SaidInShort, ToWhom } from '../promises-page/promise-words';
import { PromisesDueDocument } from './promises-due.generated';

const ON_TODAY = 4;

/** A block of the coordinator's Today page. It keeps quiet while nothing is owed, and while it loads. */
export default function PromisesDue() {
  const { data } = useQuery(PromisesDueDocument);
  const due = data?.promisesDue ?? [];
  if (due.length === 0) return null;
  const late = due.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <Block
      heading={<Trans>Promises we made</Trans>}
      aside={late > 0 && <Plural value={late} one="# is late" other="# are late" />}
      link={<Link to={paths.promises()}><Plural value={due.length} one="# promise" other="All # promises" /></Link>}
    >
      <Queue
        ordered
        items={due.slice(0, ON_TODAY).map((promise) => ({
          key: promise.id,
          lead: <DueTag promise={promise} />,
          title: <b><SaidInShort words={promise.sayings[0]?.words ?? ''} /></b>,
          detail: <><ToWhom sayings={promise.sayings} /> <Trans>With {promise.ownerName}.</Trans></>,
          action: <ButtonLink small look="quiet" to={paths.promise(promise.id)}>{replyLabel(promise.sayings)}</ButtonLink>,
        }))}
      />
    </Block>
  );
}

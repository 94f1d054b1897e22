import { paths, Queue, Tag, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { DueTag } from './due-tag';
import { SaidInShort, ToWhom } from './promise-words';
import type { PromisesQuery } from './promises-page.generated';

export type ListedPromise = PromisesQuery['promisesDue'][number];

export function PromiseQueue({ promises, inHandId }: { promises: readonly ListedPromise[]; inHandId: string | undefined }) {
  return (
    <Queue
      items={promises.map((promise) => ({
        key: promise.id,
        lead: promise.answer && promise.whyNotAnswer ? <AnsweredTag promise={promise} /> : <DueTag promise={promise} />,
        title: <Link to={paths.promise(promise.id)}><b><SaidInShort words={promise.sayings[0]?.words ?? ''} /></b></Link>,
        detail: <><ToWhom sayings={promise.sayings} /> <Trans>With {promise.ownerName}.</Trans> <WhereItStands promise={promise} /></>,
        action: promise.published && <Tag tone="good"><Trans>On the public page</Trans></Tag>,
        ...(promise.id === inHandId && { state: 'at' as const }),
      }))}
    />
  );
}

function WhereItStands({ promise: { answer, workingOn, whyNotAnswer } }: { promise: ListedPromise }) {
  return answer && whyNotAnswer ? <Trans>Told on {weekday(answer.on)}.</Trans> : <>{workingOn}</>;
}

function AnsweredTag({ promise: { answer } }: { promise: ListedPromise }) {
  if (!answer) return null;
  return <Tag tone={answer.outcome === 'DID' ? 'good' : 'plain'}>{answer.outcome === 'DID' ? <Trans>We did it</Trans> : <Trans>We can’t</Trans>}</Tag>;
}

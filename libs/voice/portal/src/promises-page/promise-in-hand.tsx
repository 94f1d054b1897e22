import { Said, weekday, WhoCanSee } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

import { ReplyForm } from './reply-form';
import type { ListedPromise } from './promise-queue';
import { PublishForm } from './publish-form';
import type { PromisesQuery } from './promises-page.generated';
import { WhoKeepsIt } from './who-keeps-it';

/** One promise: their words first, then the day, then our answer. */
export function PromiseInHand({ promise, owners, others, chosen }: {
  promise: ListedPromise;
  owners: PromisesQuery['voiceOwners'];
  others: readonly ListedPromise[];
  /** Somebody went to it: on a phone it stands below the list, so it takes the focus. */
  chosen: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen) heading.current?.focus();
  }, [chosen]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}><Trans>Their words</Trans></h2>
      {promise.sayings.map(({ id, memberName, words, saidOn, verdict }) => (
        <div key={id}>
          <Said who={<Trans>{memberName} said, {weekday(saidOn)}</Trans>}>{words}</Said>
          {verdict === 'CONFIRMED' && <p className="soft small"><Trans>{memberName} says we got it right.</Trans></p>}
          {verdict === 'DISPUTED' && <p className="small"><Trans>{memberName} says that is not it.</Trans></p>}
        </div>
      ))}
      {promise.answer && (
        <p>
          <b>{promise.answer.outcome === 'DID' ? <Trans>We said we did it:</Trans> : <Trans>We said we can’t:</Trans>}</b> {promise.answer.words}
        </p>
      )}
      {promise.whyNotAnswer === null && (
        <>
          <p><Trans>We promised an answer by <b>{weekday(promise.answerBy)}</b>.</Trans></p>
          <ReplyForm promise={promise} />
          <WhoKeepsIt promise={promise} owners={owners} others={others.filter(({ id }) => id !== promise.id)} />
        </>
      )}
      {promise.whyNotPublish === null && <PublishForm promise={promise} />}
      <WhoCanSee><p><Trans>Only you and the others who reply can see who said this.</Trans></p></WhoCanSee>
    </>
  );
}

import { Block, Cards, Note, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { QuestionCard } from '../question-card/question-card';
import { WhatEachSaid } from '../words/what-each-said';
import { ConsentsWaitingDocument, type ConsentsWaitingQuery } from './consents-waiting.generated';

type Asked = ConsentsWaitingQuery['consentsWaiting'][number];

/** For good, not for one date: each question on its own card, with the young person's own word beside the answer. */
export default function ConsentsWaiting() {
  const { data } = useQuery(ConsentsWaitingDocument);
  const all = (data?.consentsWaiting ?? []).filter(({ whyNotAnswer, words }) => whyNotAnswer === null && words);
  if (all.length === 0) return null;
  return <Block heading={<Trans>Other things we ask</Trans>}><Cards>{all.map((one) => <Question key={one.id} one={one} />)}</Cards></Block>;
}

function Question({ one }: { one: Asked }) {
  if (!one.words) return null;
  const waiting = one.myAnswer === null;
  return (
    <QuestionCard id={one.id} words={one.words} wordings={one.wordings} mine={one.myAnswer} wordsKept={one.wordsKept} ends={one.soonerEnds} tag={waiting && <Tag tone="wait" icon="clock"><Trans>Waiting for you</Trans></Tag>}>
      <WhatEachSaid own={one.ownAnswer} ownName={one.childName ?? ''} others={one.others ?? []} />
      {one.state === 'IN_DISCUSSION' && <Note icon="said"><p><Trans>You do not all say the same. It is not a no. We call you to talk about it.</Trans></p></Note>}
    </QuestionCard>
  );
}

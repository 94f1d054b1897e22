import { Button, Card, Details, longDay, useDeed, WhatCameOfIt } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { AnswerConsentDocument } from '../question-card/question-card.generated';
import { BeforeTheYes } from '../words/before-the-yes';
import { SoonerYes } from '../words/sooner-yes';
import { WordsBeside } from '../words/words-beside';
import { ScopeTitle } from '../words/scope-title';
import { spoken } from '../words/spoken';
import { Copies } from './copies';
import type { Held } from './wallet-page';

/** A no, or a yes that was stopped: what becomes of each copy, and the way back, with all that was said before a yes. */
export function NoCard({ one }: { one: Held }) {
  const answer = useDeed(AnswerConsentDocument);
  const stopped = one.state === 'WITHDRAWN';
  return (
    <Card heading={<ScopeTitle scope={one.scope} channel={one.channel} />} level={3}>
      {stopped && one.withdrawnAt
        ? <p><Trans>This was stopped on <b>{longDay(one.withdrawnAt)}</b>. Nothing new is made of it. What we owe you for your time is paid all the same.</Trans></p>
        : <p><Trans>The answer was no. That is OK. We do not use it.</Trans></p>}
      {stopped && <Copies of={one} />}
      {one.whyNotAnswer === null && one.ownAnswer === 'NO' && <WordsBeside id={one.id} shown={one.words?.formId} answer="NO" kept={one.wordsKept ?? false} />}
      {one.whyNotAnswer === null && one.words && (
        <Details summary={<Trans>Change to yes</Trans>}>
          <p {...spoken(one.words)}><b>{one.words.question}</b></p>
          <BeforeTheYes words={one.words} />
          <Button type="button" look="quiet" icon="check" onClick={() => void answer.run({ id: one.id, answer: 'YES', words: null, shown: one.words?.formId })}><span {...spoken(one.words)}>{one.words.yes}</span></Button>
          <SoonerYes ends={one.soonerEnds ?? []} onYes={(until) => void answer.run({ id: one.id, answer: 'YES', words: null, until, shown: one.words?.formId })} />
        </Details>
      )}
      <WhatCameOfIt deed={answer} />
    </Card>
  );
}

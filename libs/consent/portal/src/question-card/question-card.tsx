import { Card, Choice3, Soft, useDeed, WhatCameOfIt, WhyWeAsk } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { BeforeTheYes } from '../words/before-the-yes';
import { SoonerYes, type SoonerEnd } from '../words/sooner-yes';
import type { SaidAnswer, ShownWords } from '../words/wire';
import { AnswerConsentDocument } from './question-card.generated';

const icons = { YES: 'check', NO: 'cross', TALK: 'said' } as const;
const all = ['YES', 'NO', 'TALK'] as const;

/**
 * One question in the words of its form, and answers of the same weight. Nothing is ticked before somebody answers;
 * what cannot be got back is said before the answers, never after.
 */
export function QuestionCard({ id, words, mine, tag, ends = [], children }: { id: string; words: ShownWords; mine?: SaidAnswer | null; tag?: ReactNode; ends?: readonly SoonerEnd[] | null; children?: ReactNode }) {
  const answer = useDeed(AnswerConsentDocument);
  const labels = { YES: words.yes, NO: words.no, TALK: words.talk };
  return (
    <Card heading={words.question} tag={tag}>
      <BeforeTheYes words={words} />
      {children}
      <Choice3
        question={mine ? <Trans>Change your answer</Trans> : words.question}
        hideQuestion={!mine}
        choices={all.filter((one) => one !== mine).map((one) => ({ value: one, icon: icons[one], label: labels[one] }))}
        onChoose={(one) => void answer.run({ id, answer: one, words: null })}
      />
      {mine !== 'YES' && <SoonerYes ends={ends ?? []} onYes={(until) => void answer.run({ id, answer: 'YES', words: null, until })} />}
      <WhatCameOfIt deed={answer} />
      <WhyWeAsk><p>{words.whyWeAsk}</p><Soft>{words.stop}</Soft></WhyWeAsk>
    </Card>
  );
}

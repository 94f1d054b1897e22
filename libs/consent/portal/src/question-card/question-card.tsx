import { Card, Choice3, Soft, useDeed, WhatCameOfIt, WhyWeAsk } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { BeforeTheYes } from '../words/before-the-yes';
import { WordsBeside } from '../words/words-beside';
import { SoonerYes, type SoonerEnd } from '../words/sooner-yes';
import type { SaidAnswer, ShownWords } from '../words/wire';
import { spoken } from '../words/spoken';
import { AnswerConsentDocument } from './question-card.generated';
import { WordingSwitch, type OneWording } from './wording-switch';

const icons = { YES: 'check', NO: 'cross', TALK: 'said' } as const;
const all = ['YES', 'NO', 'TALK'] as const;

/**
 * One question in the words of its form, and answers of the same weight. Nothing is ticked before somebody answers;
 * what cannot be got back is said before the answers, never after.
 */
export function QuestionCard({ id, words, wordings, mine, wordsKept, tag, ends = [], children }: { id: string; words: ShownWords; wordings?: readonly OneWording[] | null; mine?: SaidAnswer | null; wordsKept?: boolean | null; tag?: ReactNode; ends?: readonly SoonerEnd[] | null; children?: ReactNode }) {
  const answer = useDeed(AnswerConsentDocument);
  const read = spoken(words);
  const labels = { YES: words.yes, NO: words.no, TALK: words.talk };
  const said = { id, words: null, shown: words.formId };
  return (
    <Card heading={<span {...read}>{words.question}</span>} tag={tag}>
      <WordingSwitch shown={words} wordings={wordings} />
      <BeforeTheYes words={words} />
      {children}
      {(mine === 'NO' || mine === 'TALK') && <WordsBeside id={id} shown={words.formId} answer={mine} kept={wordsKept ?? false} />}
      <Choice3
        question={mine ? <Trans>Change your answer</Trans> : <span {...read}>{words.question}</span>}
        hideQuestion={!mine}
        choices={all.filter((one) => one !== mine).map((one) => ({ value: one, icon: icons[one], label: <span {...read}>{labels[one]}</span> }))}
        onChoose={(one) => void answer.run({ ...said, answer: one })}
      />
      {mine !== 'YES' && <SoonerYes ends={ends ?? []} onYes={(until) => void answer.run({ ...said, answer: 'YES', until })} />}
      <WhatCameOfIt deed={answer} />
      <WhyWeAsk><p {...read}>{words.whyWeAsk}</p><Soft><span {...read}>{words.stop}</span></Soft></WhyWeAsk>
    </Card>
  );
}

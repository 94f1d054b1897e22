import { decided, must, requiredText, type Actor, type Decision, type PlainDate } from '@alongside/kernel';

import { itemAnswered } from './events';
import type { VoiceRefusal } from './refusals';
import { isOpen, type AnswerOutcome, type VoiceItem } from './voice-item';

const MOST_ANSWER = 600;

/** Once answered, it is the turn of those who said it. */
export function whyNotAnswer(item: Pick<VoiceItem, 'stage'>): VoiceRefusal | null {
  if (item.stage === 'joined') return 'ITEM_CLOSED';
  return isOpen(item) ? null : 'ALREADY_ANSWERED';
}

/** Reaches everyone who said it. "We can't" without a reason is refused: CANNOT_NEEDS_REASON naming `words`. */
export function answer(item: VoiceItem, outcome: AnswerOutcome, words: string, by: Actor, today: PlainDate): Decision<VoiceItem> {
  must(whyNotAnswer(item));
  must(outcome === 'cannot' && words.trim() === '' ? 'CANNOT_NEEDS_REASON' : null, 'words');
  const answered: VoiceItem = {
    ...item, stage: 'answered',
    answer: { outcome, words: requiredText(words, 'words', MOST_ANSWER), on: today, by: by.personId },
    // Whoever already agreed with an earlier answer is asked again: this is another answer.
    sayings: item.sayings.map((saying) => ({ ...saying, verdict: null })),
  };
  return decided(answered, itemAnswered(answered));
}

import { addDays, decided, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { itemHeard } from './events';
import type { VoiceItem } from './voice-item';

export interface Heard {
  readonly id: Id<'VoiceItem'>;
  readonly sayingId: Id<'Saying'>;
  readonly memberId: Id<'Member'>;
  readonly words: string;
  readonly heardBy: Id<'Person'> | null;
  readonly ownerId: Id<'Person'>;
}

export const MOST_WORDS = 1_000;

/** From the moment somebody says something, it has an owner and a day. Throws Refusal ANSWER_MISSING or ANSWER_TOO_LONG naming `words`. */
export function hear({ id, sayingId, memberId, words, heardBy, ownerId }: Heard, today: PlainDate, answerDays: number): Decision<VoiceItem> {
  const item: VoiceItem = {
    id, stage: 'heard', heardOn: today, ownerId, answerBy: addDays(today, answerDays), workingOn: null, answer: null, published: null, joinedInto: null,
    sayings: [{ id: sayingId, memberId, words: requiredText(words, 'words', MOST_WORDS), saidOn: today, heardBy, verdict: null }],
  };
  return decided(item, itemHeard(item));
}

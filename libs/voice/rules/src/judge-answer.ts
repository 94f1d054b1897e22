import { addDays, decided, must, type Actor, type Decision, type PlainDate } from '@alongside/kernel';

import { itemConfirmed, itemDisputed } from './events';
import type { VoiceRefusal } from './refusals';
import { sayingOf, type Verdict, type VoiceItem } from './voice-item';

/** Only somebody who said it can say whether the answer fits. */
export function whyNotJudge(item: Pick<VoiceItem, 'stage' | 'sayings'>, by: Actor): VoiceRefusal | null {
  const saying = sayingOf(item, by.personId);
  if (!saying) return 'NOT_YOURS_TO_CONFIRM';
  if (item.stage !== 'answered') return item.stage === 'confirmed' ? 'ANSWER_ALREADY_JUDGED' : 'NOT_ANSWERED_YET';
  return saying.verdict === null ? null : 'ANSWER_ALREADY_JUDGED';
}

/** "Yes, that is what I meant." Closed when everybody who said it agrees: the council alone cannot close it. */
export function confirmAnswer(item: VoiceItem, by: Actor): Decision<VoiceItem> {
  must(whyNotJudge(item, by));
  const sayings = withVerdict(item, by, 'confirmed');
  const all = sayings.every(({ verdict }) => verdict === 'confirmed');
  const confirmed: VoiceItem = { ...item, sayings, stage: all ? 'confirmed' : 'answered' };
  return decided(confirmed, itemConfirmed(confirmed, by));
}

/** "No, that is not it." We owe a new answer, by a new day, and nothing stays published. */
export function disputeAnswer(item: VoiceItem, by: Actor, today: PlainDate, answerDays: number): Decision<VoiceItem> {
  must(whyNotJudge(item, by));
  const disputed: VoiceItem = {
    ...item, stage: 'disputed', answerBy: addDays(today, answerDays), published: null, sayings: withVerdict(item, by, 'disputed'),
  };
  return decided(disputed, itemDisputed(disputed, by));
}

function withVerdict(item: VoiceItem, by: Actor, verdict: Verdict): VoiceItem['sayings'] {
  return item.sayings.map((saying) => (saying.memberId === (by.personId as string | null) ? { ...saying, verdict } : saying));
}

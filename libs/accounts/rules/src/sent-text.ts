import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { textAnswered } from './events';

/** What became of a text: it arrived, there is no such number, the phone could not be reached for days, or it never left. */
export const textOutcomes = ['delivered', 'no-such-number', 'not-reached', 'not-sent'] as const;
export type TextOutcome = (typeof textOutcomes)[number];

/** A text to somebody's number, as long as its fate may still be told. */
export interface SentText {
  readonly id: Id<'SentText'>;
  /** Ours; the provider says it again when it tells what became of the text. */
  readonly reference: string;
  readonly personId: Id<'Person'>;
  readonly phone: string;
  /** The sign-in code it carried; null for any other text. */
  readonly codeId: Id<'SignInCode'> | null;
  readonly sentAt: Instant;
  readonly outcome: TextOutcome | null;
  readonly answeredAt: Instant | null;
}

/** The first word counts; said again it changes nothing. */
export function answerText(sent: SentText, outcome: TextOutcome, now: Instant): Decision<SentText> | null {
  if (sent.outcome !== null) return null;
  const answered = { ...sent, outcome, answeredAt: now };
  return decided(answered, textAnswered(answered));
}

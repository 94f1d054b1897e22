import { daysBetween, type Id, type PlainDate } from '@alongside/kernel';

/** heard → working-on → answered → confirmed or disputed by those who said it. `joined`: it is part of another item now. */
export const voiceStages = ['heard', 'working-on', 'answered', 'confirmed', 'disputed', 'joined'] as const;
export type VoiceStage = (typeof voiceStages)[number];

/** A no is an answer too, with its reason. */
export const answerOutcomes = ['did', 'cannot'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

export type Verdict = 'confirmed' | 'disputed';

/** That one person said it, in their own words. */
export interface Saying {
  readonly id: Id<'Saying'>;
  readonly memberId: Id<'Member'>;
  readonly words: string;
  readonly saidOn: PlainDate;
  /** Who wrote it down; null when the person typed it. */
  readonly heardBy: Id<'Person'> | null;
  /** What this person says of our answer. */
  readonly verdict: Verdict | null;
}

export interface VoiceAnswer {
  readonly outcome: AnswerOutcome;
  readonly words: string;
  readonly on: PlainDate;
  readonly by: Id<'Person'> | null;
}

/** "You said, we did", for everybody to read. Nobody can be known from it. */
export interface PublicChange {
  readonly said: string;
  readonly did: string;
  readonly on: PlainDate;
}

/** Something people told us and what we owe them for it: a named person and a day. */
export interface VoiceItem {
  readonly id: Id<'VoiceItem'>;
  readonly stage: VoiceStage;
  /** Never empty; the first is who said it first. */
  readonly sayings: readonly Saying[];
  readonly heardOn: PlainDate;
  readonly ownerId: Id<'Person'>;
  readonly answerBy: PlainDate;
  /** What the owner is trying, told to those who said it. */
  readonly workingOn: string | null;
  readonly answer: VoiceAnswer | null;
  readonly published: PublicChange | null;
  readonly joinedInto: Id<'VoiceItem'> | null;
}

const open: ReadonlySet<VoiceStage> = new Set(['heard', 'working-on', 'disputed']);

/** We still owe an answer. */
export function isOpen({ stage }: Pick<VoiceItem, 'stage'>): boolean {
  return open.has(stage);
}

/** 0 when it is not late. */
export function daysLate(item: Pick<VoiceItem, 'stage' | 'answerBy'>, today: PlainDate): number {
  return isOpen(item) ? Math.max(0, daysBetween(item.answerBy, today)) : 0;
}

export function sayingOf(item: Pick<VoiceItem, 'sayings'>, memberId: string | null): Saying | undefined {
  return item.sayings.find((saying) => saying.memberId === memberId);
}

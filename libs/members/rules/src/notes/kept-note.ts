import { addDays, Refusal, type PlainDate } from '@alongside/kernel';

/** Why the person cannot read a note yet. There is no other reason. */
export const keptReasons = ['somebody-else', 'safety', 'tell-in-person', 'not-ready'] as const;

export type KeptReason = (typeof keptReasons)[number];

/** A note the person cannot read, until the day it is looked at again. */
export interface KeptNote {
  readonly reason: KeptReason;
  readonly reviewOn: PlainDate;
  /** Whether the person is told that there is a note. */
  readonly told: boolean;
}

export interface TypedKept {
  readonly reason: string;
  readonly reviewOn: PlainDate;
  readonly told: boolean;
}

/** Where even "there is a note" could tell too much: it is about somebody else, or knowing of it could put somebody in danger. */
const hides: ReadonlySet<KeptReason> = new Set(['somebody-else', 'safety']);

export function mayBeHiddenAgain(reason: KeptReason): boolean {
  return hides.has(reason);
}

/** Throws Refusal KEPT_REASON_UNKNOWN, KEPT_STAYS_HIDDEN, KEPT_REVIEW_NOT_AHEAD, KEPT_REVIEW_TOO_FAR naming the field. */
export function keepNote({ reason, reviewOn, told }: TypedKept, today: PlainDate, mostDays: number): KeptNote {
  if (!isKeptReason(reason)) throw new Refusal('KEPT_REASON_UNKNOWN', 'reason');
  if (told && hides.has(reason)) throw new Refusal('KEPT_STAYS_HIDDEN', 'told');
  if (reviewOn <= today) throw new Refusal('KEPT_REVIEW_NOT_AHEAD', 'reviewOn');
  if (reviewOn > addDays(today, mostDays)) throw new Refusal('KEPT_REVIEW_TOO_FAR', 'reviewOn', { days: mostDays });
  return { reason, reviewOn, told };
}

function isKeptReason(text: string): text is KeptReason {
  return (keptReasons as readonly string[]).includes(text);
}

import { decided, must, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { referenceMoved } from '../events';
import type { SkillsRefusal } from './refusals';

export const referenceStates = ['with-member', 'change-asked', 'agreed', 'withdrawn'] as const;
export type ReferenceState = (typeof referenceStates)[number];

/** What a coordinator writes about somebody for a job or a course. The member reads it first, and only what they agreed to can be taken away. */
export interface ReferenceLetter {
  readonly id: Id<'ReferenceLetter'>;
  readonly memberId: Id<'Member'>;
  readonly writtenBy: Id<'Person'>;
  readonly writtenOn: PlainDate;
  readonly state: ReferenceState;
  /** Sealed by the vault. */
  readonly wordsSealed: string;
  readonly agreedOn: PlainDate | null;
  /** What the member wishes changed; sealed. */
  readonly wishSealed: string | null;
}

const MOST_LETTERS = 3_000;

/** Whoever reads a reference has no need to know whose life touched which service. */
const tellsOfCare = /\b(in care|care[- ]experienced|care leavers?|looked[- ]after|foster\w*|child protection|safeguard\w*|social work\w*|social services|children'?s services|court|adopt(?:ed|ion)\w*|residential home|children'?s home|service users?)\b/i;

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, REFERENCE_TELLS_OF_CARE (with the word) naming `words`. */
export function neutralWords(typed: string): string {
  const words = requiredText(typed, 'words', MOST_LETTERS);
  const found = tellsOfCare.exec(words.replaceAll('’', "'"));
  if (found) throw new Refusal('REFERENCE_TELLS_OF_CARE', 'words', { word: found[0] });
  return words;
}

export function writeReference(letter: Pick<ReferenceLetter, 'id' | 'memberId' | 'writtenBy' | 'writtenOn' | 'wordsSealed'>): Decision<ReferenceLetter> {
  return moved({ ...letter, state: 'with-member', agreedOn: null, wishSealed: null });
}

/** New words need a new yes. Throws Refusal REFERENCE_GONE. */
export function rewriteReference(letter: ReferenceLetter, wordsSealed: string, writtenBy: Id<'Person'>, today: PlainDate): Decision<ReferenceLetter> {
  must(letter.state === 'withdrawn' ? 'REFERENCE_GONE' : null);
  return moved({ ...letter, wordsSealed, writtenBy, writtenOn: today, state: 'with-member', agreedOn: null, wishSealed: null });
}

export function whyNotAgreeReference({ state }: Pick<ReferenceLetter, 'state'>): SkillsRefusal | null {
  if (state === 'withdrawn') return 'REFERENCE_GONE';
  return state === 'agreed' ? 'REFERENCE_AGREED' : null;
}

export function agreeReference(letter: ReferenceLetter, today: PlainDate): Decision<ReferenceLetter> {
  must(whyNotAgreeReference(letter));
  return moved({ ...letter, state: 'agreed', agreedOn: today, wishSealed: null });
}

/** The member wishes something said differently, also after having agreed. */
export function askForChange(letter: ReferenceLetter, wishSealed: string): Decision<ReferenceLetter> {
  must(letter.state === 'withdrawn' ? 'REFERENCE_GONE' : null);
  return moved({ ...letter, state: 'change-asked', agreedOn: null, wishSealed });
}

export function withdrawReference(letter: ReferenceLetter): Decision<ReferenceLetter> {
  must(letter.state === 'withdrawn' ? 'REFERENCE_GONE' : null);
  return moved({ ...letter, state: 'withdrawn', agreedOn: null });
}

/** Only what the member agreed to. Throws Refusal REFERENCE_NOT_AGREED. */
export function takeReference(letter: ReferenceLetter): ReferenceLetter {
  must(letter.state === 'agreed' ? null : 'REFERENCE_NOT_AGREED');
  return letter;
}

const moved = (letter: ReferenceLetter): Decision<ReferenceLetter> => decided(letter, referenceMoved(letter));

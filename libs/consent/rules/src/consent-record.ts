import type { Id, Instant, PlainDate } from '@alongside/kernel';

import type { Purpose } from './consent-scope';
import type { DecisionHolder, GiverCapacity } from './decision-holder';
import type { Answer } from './permission';
import type { WhoMustSayYes } from './who-must-say-yes';

/** What is kept. How it stands on a day (`due-renewal`, `expired`, `frozen` at 18) is worked out from it: see `stateOn`. */
export const keptConsentStates = ['asked', 'in-discussion', 'given', 'refused', 'withdrawn', 'frozen', 'superseded'] as const;

export type KeptConsentState = (typeof keptConsentStates)[number];

export const consentStates = [...keptConsentStates, 'due-renewal', 'expired'] as const;

export type ConsentState = (typeof consentStates)[number];

/** The newest answer of one giver. */
export interface StandingWord {
  readonly personId: Id<'Person'>;
  readonly capacity: GiverCapacity;
  readonly answer: Answer;
  /** The end they chose with their yes, sooner than it would have been; left out: as long as the council says. */
  readonly until?: PlainDate;
}

export type ManagerCheck = 'not-needed' | 'waiting' | 'done';

/** One person's yes or no for one purpose: nothing else hangs on it. Each decision beside it is only ever added to. */
export interface ConsentRecord extends Purpose {
  readonly id: Id<'Consent'>;
  readonly memberId: Id<'Member'>;
  /** What exactly, in our words: "for the staff newsletter". */
  readonly detail: string | null;
  /** The exact words shown, by their immutable version. */
  readonly formId: Id<'ConsentForm'>;
  readonly whoMust: WhoMustSayYes;
  /** Who else may say yes; one of them is enough. */
  readonly holders: readonly DecisionHolder[];
  readonly managerCheck: ManagerCheck;
  readonly askedAt: Instant;
  readonly answerBy: PlainDate | null;
  /** Asked for a birthday: who decides is judged as of that day, and a yes said before it counts from it. Null for every other question. */
  readonly decidesOn: PlainDate | null;
  readonly state: KeptConsentState;
  readonly standing: readonly StandingWord[];
  /** When the yes became whole, also while it is in question since; it may be used from `usableFrom`. */
  readonly givenAt: Instant | null;
  readonly usableFrom: Instant | null;
  /** The last day it holds. */
  readonly until: PlainDate | null;
  /** Whose word carried the yes: what others decided ends when the young person is an adult. */
  readonly decidedBy: 'self' | 'others' | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: Id<'Person'> | null;
  /** When it was told that it ran out or stands still, and what was made of it was given to somebody to take down; null before that, and again with the next yes. */
  readonly lapsedAt: Instant | null;
  /** The yes this question asks for again. */
  readonly renewsId: Id<'Consent'> | null;
}

/** A yes ends on the soonest day anybody who said it chose. */
export function soonestEnd(standing: readonly StandingWord[], longest: PlainDate): PlainDate {
  return standing.reduce((soonest, { answer, until }) => (answer === 'yes' && until !== undefined && until < soonest ? until : soonest), longest);
}

export function wordOf(consent: Pick<ConsentRecord, 'standing'>, personId: string): Answer | null {
  return consent.standing.find((word) => word.personId === personId)?.answer ?? null;
}

export function ownWordOf(consent: Pick<ConsentRecord, 'standing'>): Answer | null {
  return consent.standing.find(({ capacity }) => capacity === 'self')?.answer ?? null;
}

/** It was whole, and somebody put it in question since: nothing new is made of it, and what was made is still there. */
export function isInQuestion(consent: Pick<ConsentRecord, 'state' | 'givenAt'>): boolean {
  return isOpenQuestion(consent) && consent.givenAt !== null;
}

/** A question people can still answer. */
export function isOpenQuestion({ state }: Pick<ConsentRecord, 'state'>): boolean {
  return state === 'asked' || state === 'in-discussion';
}

import { decided, laterBy, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { phoneTried, phoneTryAsked } from './events';

/** A number for codes that somebody wrote down. A text goes there first, and only when its code comes back do codes for signing in. */
export interface PhoneTry {
  readonly id: Id<'PhoneTry'>;
  readonly personId: Id<'Person'>;
  readonly askedById: Id<'Person'>;
  readonly phone: string;
  /** Null until a code has been made for sending. */
  readonly codeMark: Uint8Array | null;
  readonly askedAt: Instant;
  readonly tries: number;
  readonly answeredAt: Instant | null;
}

const MINUTES_IT_WORKS = 30;
const MOST_TRIES = 5;
/** In a day, for one person: enough for a mistyped number, too few to trouble a stranger's phone. */
export const MOST_PHONES_TRIED = 5;

export function askToTryPhone(asked: Pick<PhoneTry, 'id' | 'personId' | 'askedById' | 'phone'>, now: Instant): Decision<PhoneTry> {
  const tried: PhoneTry = { ...asked, codeMark: null, askedAt: now, tries: 0, answeredAt: null };
  return decided(tried, phoneTryAsked(tried));
}

/** Whoever wrote the number down, or the person it is for: both have the phone before them. */
export function whyNotAnswerPhone(tried: PhoneTry, matches: boolean, by: Actor, now: Instant): 'PHONE_CODE_NOT_RIGHT' | null {
  const over = now > laterBy(tried.askedAt, MINUTES_IT_WORKS * 60_000) || tried.askedAt > laterBy(now, 60_000);
  const theirs = by.personId === tried.askedById || by.personId === tried.personId;
  return !matches || !theirs || over || tried.answeredAt !== null || tried.tries >= MOST_TRIES ? 'PHONE_CODE_NOT_RIGHT' : null;
}

export function tryPhone(tried: PhoneTry, matches: boolean, by: Actor, now: Instant): Decision<PhoneTry> {
  const right = whyNotAnswerPhone(tried, matches, by, now) === null;
  const next = right ? { ...tried, answeredAt: now } : { ...tried, tries: Math.min(tried.tries + 1, MOST_TRIES) };
  return decided(next, phoneTried(next, right ? 'right' : 'wrong'));
}

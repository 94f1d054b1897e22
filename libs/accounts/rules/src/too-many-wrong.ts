import { laterBy, type Instant } from '@alongside/kernel';

/** Wrong tries at something short, such as a PIN. They are forgotten after a quarter of an hour, so nobody is shut out for good. */
export interface WrongTries {
  readonly tries: number;
  readonly firstTryAt: Instant | null;
}

const MOST_TRIES = 5;
const FORGOTTEN_AFTER = 15 * 60_000;

export function tooManyWrong({ tries, firstTryAt }: WrongTries, now: Instant): boolean {
  return tries >= MOST_TRIES && !isForgotten(firstTryAt, now);
}

/** One more wrong try. */
export function oneMoreWrong({ tries, firstTryAt }: WrongTries, now: Instant): WrongTries {
  return isForgotten(firstTryAt, now) ? { tries: 1, firstTryAt: now } : { tries: tries + 1, firstTryAt };
}

export const noneWrong: WrongTries = { tries: 0, firstTryAt: null };

/** Also when the clock was put back since: nobody waits longer for that. */
function isForgotten(firstTryAt: Instant | null, now: Instant): boolean {
  return firstTryAt === null || now > laterBy(firstTryAt, FORGOTTEN_AFTER) || firstTryAt > laterBy(now, FORGOTTEN_AFTER);
}

import { decided, laterBy, type Decision, type Id, type Instant } from '@alongside/kernel';

import { lookAlongEnded, lookAlongOffered, lookAlongTried, pagesLookedAt } from './events';
import { noneWrong, oneMoreWrong, tooManyWrong, type WrongTries } from './too-many-wrong';

/**
 * A person lets somebody of the team see their pages as they see them. The person begins it, with six figures they read out;
 * the other can change nothing, it is over by itself, and either can end it. Nobody sees another's pages without being let in.
 */
export interface LookAlong extends WrongTries {
  readonly id: Id<'LookAlong'>;
  readonly personId: Id<'Person'>;
  readonly codeMark: Uint8Array;
  readonly offeredAt: Instant;
  readonly viewerId: Id<'Person'> | null;
  /** The one browser in which it is seen. */
  readonly viewerSessionId: Id<'Session'> | null;
  readonly endsAt: Instant;
  readonly endedAt: Instant | null;
}

const MINUTES_FOR_CODE = 10;
const MINUTES_TO_LOOK = 20;
/** Clocks of two machines may be this far apart. */
const CLOCKS_APART = 60_000;

export const LOOK_ALONG_FIGURES = 6;

export function offerLookAlong({ id, personId, codeMark }: Pick<LookAlong, 'id' | 'personId' | 'codeMark'>, now: Instant): Decision<LookAlong> {
  const offered: LookAlong = { id, personId, codeMark, ...noneWrong, offeredAt: now, viewerId: null, viewerSessionId: null, endsAt: laterBy(now, MINUTES_FOR_CODE * 60_000), endedAt: null };
  return decided(offered, lookAlongOffered(offered));
}

/** One reason, whatever was wrong: a guess learns nothing. What was offered in the future was so before a clock was put back, and is over. */
export function whyNotLookAlong(look: LookAlong, matches: boolean, now: Instant): 'LOOK_ALONG_NOT_RIGHT' | 'TOO_MANY_TRIES' | null {
  if (tooManyWrong(look, now)) return 'TOO_MANY_TRIES';
  return !matches || look.endedAt !== null || look.viewerId !== null || now > look.endsAt || look.offeredAt > laterBy(now, CLOCKS_APART) ? 'LOOK_ALONG_NOT_RIGHT' : null;
}

/** A wrong try is counted; the right one begins, and the person is told who looks. */
export function tryLookAlong(look: LookAlong, matches: boolean, viewer: { readonly personId: Id<'Person'>; readonly sessionId: Id<'Session'> }, now: Instant): Decision<LookAlong> {
  if (whyNotLookAlong(look, matches, now) === null) {
    const begun: LookAlong = { ...look, viewerId: viewer.personId, viewerSessionId: viewer.sessionId, endsAt: laterBy(now, MINUTES_TO_LOOK * 60_000) };
    return decided(begun, pagesLookedAt(begun));
  }
  const tried = tooManyWrong(look, now) ? look : { ...look, ...oneMoreWrong(look, now) };
  return decided(tried, lookAlongTried(tried));
}

export function endLookAlong(look: LookAlong, now: Instant): Decision<LookAlong> {
  const ended = { ...look, endedAt: now };
  return decided(ended, lookAlongEnded(ended));
}

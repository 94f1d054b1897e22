import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { authenticatorAdded, authenticatorRemoved, authenticatorTried } from './events';
import { noneWrong, oneMoreWrong, tooManyWrong, type WrongTries } from './too-many-wrong';

/** An app on a phone that shows six figures, new every half minute. Its secret lies sealed. */
export interface Authenticator extends WrongTries {
  readonly id: Id<'Authenticator'>;
  readonly personId: Id<'Person'>;
  readonly secretSealed: string;
  readonly addedAt: Instant;
  /** The half minute of the last figures that were used: they and all before them are spent. */
  readonly lastStep: number;
  readonly removedAt: Instant | null;
}

type NewAuthenticator = Pick<Authenticator, 'id' | 'personId' | 'secretSealed' | 'lastStep'>;

/** It is added only after its first figures were right, so that nobody is left with an app that does not fit. */
export function addAuthenticator(made: NewAuthenticator, now: Instant): Decision<Authenticator> {
  const added: Authenticator = { ...made, ...noneWrong, addedAt: now, removedAt: null };
  return decided(added, authenticatorAdded(added));
}

/** `step` is the half minute the figures belong to, null when they fit none. The same figures never work twice, also when a clock was put back. */
export function whyNotUseFigures(one: Authenticator, step: number | null, now: Instant): 'TOO_MANY_TRIES' | 'FIGURES_NOT_RIGHT' | null {
  if (tooManyWrong(one, now)) return 'TOO_MANY_TRIES';
  return step === null || step <= one.lastStep || one.removedAt !== null ? 'FIGURES_NOT_RIGHT' : null;
}

export function tryFigures(one: Authenticator, step: number | null, now: Instant): Decision<Authenticator> {
  if (step !== null && whyNotUseFigures(one, step, now) === null) {
    const used = { ...one, ...noneWrong, lastStep: step };
    return decided(used, authenticatorTried(used, 'right'));
  }
  const tried = tooManyWrong(one, now) ? one : { ...one, ...oneMoreWrong(one, now) };
  return decided(tried, authenticatorTried(tried, 'wrong'));
}

export function removeAuthenticator(one: Authenticator, now: Instant): Decision<Authenticator> {
  const removed = { ...one, removedAt: now };
  return decided(removed, authenticatorRemoved(removed));
}

import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { holdEnded, holdSet } from './events';

/** Nothing of this person is let go, by no rule and by no wish, until the hold ends. Why is sealed. */
export interface LegalHold {
  readonly id: Id<'LegalHold'>;
  readonly personId: Id<'Person'>;
  readonly reasonSealed: string;
  readonly setBy: Id<'Person'> | null;
  readonly setAt: Instant;
  readonly endedAt: Instant | null;
}

export function holdRecord(hold: Omit<LegalHold, 'setAt' | 'endedAt'>, known: boolean, now: Instant): Decision<LegalHold> {
  must(known ? 'HOLD_ALREADY' : null);
  const set: LegalHold = { ...hold, setAt: now, endedAt: null };
  return decided(set, holdSet(set));
}

export function endHold(hold: LegalHold, now: Instant): Decision<LegalHold> {
  must(hold.endedAt === null ? null : 'HOLD_ENDED');
  const ended = { ...hold, endedAt: now };
  return decided(ended, holdEnded(ended));
}

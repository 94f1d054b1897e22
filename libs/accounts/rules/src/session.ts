import { decided, laterBy, type Decision, type Id, type Instant } from '@alongside/kernel';

import { signedIn, signedOut } from './events';
import type { Audience } from './person';

export type Assurance = 1 | 2;

/** One browser that is signed in. The cookie's token is not here: only its mark, which cannot be turned back into it. */
export interface Session {
  readonly id: Id<'Session'>;
  readonly personId: Id<'Person'>;
  readonly tokenMark: Uint8Array;
  readonly assurance: Assurance;
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
  /** The end that use does not put off. */
  readonly endsAt: Instant;
  readonly idleMinutes: number;
  readonly endedAt: Instant | null;
}

const HOUR = 3_600_000;

/** How long a session lasts unused, and how long at most. Council staff sign in again each working day. */
export function sessionLimits(audience: Audience): { readonly idleMinutes: number; readonly longestHours: number } {
  return audience === 'staff' ? { idleMinutes: 30, longestHours: 10 } : { idleMinutes: 30, longestHours: 12 };
}

interface Opening {
  readonly id: Id<'Session'>;
  readonly person: { readonly id: Id<'Person'>; readonly audience: Audience };
  readonly tokenMark: Uint8Array;
  readonly assurance: Assurance;
}

export function openSession({ id, person, tokenMark, assurance }: Opening, now: Instant): Decision<Session> {
  const { idleMinutes, longestHours } = sessionLimits(person.audience);
  const session: Session = {
    id, personId: person.id, tokenMark, assurance, openedAt: now, lastSeenAt: now, endsAt: laterBy(now, longestHours * HOUR), idleMinutes, endedAt: null,
  };
  return decided(session, signedIn(session));
}

export function endSession(session: Session, now: Instant): Decision<Session> {
  const ended = { ...session, endedAt: now };
  return decided(ended, signedOut(ended));
}

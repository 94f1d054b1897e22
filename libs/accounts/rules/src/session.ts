import { decided, laterBy, type Decision, type Id, type Instant } from '@alongside/kernel';

import { provedAgain, signedIn, signedOut } from './events';
import type { Audience } from './person';

export type Assurance = 1 | 2;

/** How somebody came in, for the list of their sessions. */
export type WayIn = 'code' | 'link' | 'passkey' | 'authenticator' | 'work-account' | 'card' | 'supported' | 'demo';

/** What the person said of the device: their own for a month, nothing, or one that others use too. */
export type DeviceKind = 'kept' | 'usual' | 'shared';

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
  readonly way: WayIn;
  readonly device: DeviceKind;
  /** When a second proof was last given here; deeds with money or power ask for a fresh one. */
  readonly provedAt: Instant | null;
  /** The worker on whose device, and beside whom, a young person uses Alongside. */
  readonly supportedById: Id<'Person'> | null;
}

const HOUR = 3_600_000;
const MONTH = { idleMinutes: 30 * 24 * 60, longestHours: 30 * 24 };
const SHARED = { idleMinutes: 10, longestHours: 1 };
const SUPPORTED = { idleMinutes: 20, longestHours: 1 / 3 };

interface Limits {
  readonly idleMinutes: number;
  readonly longestHours: number;
}

/** How long a session lasts unused, and how long at most. Council staff sign in again each working day; nobody is kept on a device others use. */
export function sessionLimits(audience: Audience, device: DeviceKind = 'usual', supported = false): Limits {
  if (supported) return SUPPORTED;
  if (device === 'shared') return SHARED;
  if (audience === 'staff') return { idleMinutes: 30, longestHours: 10 };
  return device === 'kept' ? MONTH : { idleMinutes: 30, longestHours: 12 };
}

interface Opening {
  readonly id: Id<'Session'>;
  readonly person: { readonly id: Id<'Person'>; readonly audience: Audience };
  readonly tokenMark: Uint8Array;
  readonly assurance: Assurance;
  readonly way?: WayIn;
  readonly device?: DeviceKind;
  readonly supportedById?: Id<'Person'> | null;
}

export function openSession({ id, person, tokenMark, assurance, way = 'code', device = 'usual', supportedById = null }: Opening, now: Instant): Decision<Session> {
  const { idleMinutes, longestHours } = sessionLimits(person.audience, device, supportedById !== null);
  const session: Session = {
    id, personId: person.id, tokenMark, assurance, openedAt: now, lastSeenAt: now, endsAt: laterBy(now, longestHours * HOUR), idleMinutes, endedAt: null,
    way, device, provedAt: assurance === 2 ? now : null, supportedById,
  };
  return decided(session, signedIn(session));
}

/** A second proof in an open session. Its token changes, its longest time does not: proving again is no way to stay for ever. */
export function proveAgain(session: Session, tokenMark: Uint8Array, now: Instant): Decision<Session> {
  const proved: Session = { ...session, tokenMark, assurance: 2, provedAt: now, lastSeenAt: now };
  return decided(proved, provedAgain(proved));
}

/** For how many days more the cookie of a kept device outlives the browser; undefined for every other. Proving again is no reason to forget the phone. */
export function daysKept({ device, endsAt, idleMinutes }: Pick<Session, 'device' | 'endsAt' | 'idleMinutes'>, now: Instant): number | undefined {
  const kept = device === 'kept' && idleMinutes === MONTH.idleMinutes;
  return kept ? Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / (24 * HOUR))) : undefined;
}

export function endSession(session: Session, now: Instant): Decision<Session> {
  const ended = { ...session, endedAt: now };
  return decided(ended, signedOut(ended));
}

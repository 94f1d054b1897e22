import { decided, requiredText, type Decision, type Id, type Instant } from '@alongside/kernel';

import { passkeyAdded, passkeyRemoved, passkeyUsed } from './events';

/** A key that lies in somebody's phone or computer and never leaves it; we hold only its public half. */
export interface Passkey {
  readonly id: Id<'Passkey'>;
  readonly personId: Id<'Person'>;
  /** The browser's name of it, base64url. */
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly signCount: number;
  readonly transports: readonly string[];
  /** The person's own name of the device. */
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly removedAt: Instant | null;
}

type NewPasskey = Omit<Passkey, 'addedAt' | 'lastUsedAt' | 'removedAt'>;

const LONGEST_NAME = 60;

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG for name. */
export function addPasskey(made: NewPasskey, now: Instant): Decision<Passkey> {
  const added: Passkey = { ...made, name: requiredText(made.name, 'name', LONGEST_NAME), addedAt: now, lastUsedAt: null, removedAt: null };
  return decided(added, passkeyAdded(added));
}

export function usePasskey(passkey: Passkey, signCount: number, now: Instant): Decision<Passkey> {
  const used = { ...passkey, signCount, lastUsedAt: now };
  return decided(used, passkeyUsed(used));
}

export function removePasskey(passkey: Passkey, now: Instant): Decision<Passkey> {
  const removed = { ...passkey, removedAt: now };
  return decided(removed, passkeyRemoved(removed));
}

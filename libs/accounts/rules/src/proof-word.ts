import { decided, laterBy, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { firstProofLet, firstProofWordUsed } from './events';
import type { Audience } from './person';
import { worksHere } from './role';
import type { SureWay } from './ways-in-of-others';

/**
 * An administrator lets a colleague without a work account add a first app or key, once: a code from a mailbox alone must not become two proofs,
 * or whoever reads the mail approves payments.
 */
export interface ProofWord {
  readonly id: Id<'ProofWord'>;
  readonly personId: Id<'Person'>;
  /** Null when the house gave it, as to the very first administrator. */
  readonly letById: Id<'Person'> | null;
  readonly sureBy: SureWay;
  readonly letAt: Instant;
  readonly endsAt: Instant;
  readonly usedAt: Instant | null;
}

const HOUR = 3_600_000;

interface Colleague {
  readonly id: Id<'Person'>;
  readonly audience: Audience;
  readonly roles: readonly string[];
  readonly secondProofs: number;
}

export function whyNotLetAddProof({ id, audience, roles, secondProofs }: Colleague, by: Actor): 'WAYS_IN_OF_YOUR_OWN' | 'NOT_FOUND' | 'HAS_SECOND_PROOF' | null {
  if (by.personId === id) return 'WAYS_IN_OF_YOUR_OWN';
  if (!worksHere({ audience, roles })) return 'NOT_FOUND';
  return secondProofs > 0 ? 'HAS_SECOND_PROOF' : null;
}

/** The council says for how many hours it holds. */
export function letAddProof(word: Pick<ProofWord, 'id' | 'personId' | 'letById' | 'sureBy'>, hours: number, now: Instant): Decision<ProofWord> {
  const given: ProofWord = { ...word, letAt: now, endsAt: laterBy(now, hours * HOUR), usedAt: null };
  return decided(given, firstProofLet(given));
}

/** Good from when it was given: one from the future was given before a clock was put back. */
export function wordHolds({ letAt, endsAt, usedAt }: ProofWord, now: Instant): boolean {
  return usedAt === null && letAt <= now && now < endsAt;
}

/** Also when it is taken back: it opens nothing any more. */
export function useProofWord(word: ProofWord, now: Instant): Decision<ProofWord> {
  const used = { ...word, usedAt: now };
  return decided(used, firstProofWordUsed(used));
}

interface Adding {
  readonly audience: Audience;
  readonly roles: readonly string[];
  readonly assurance: number;
  readonly provedLately: boolean;
  /** Has an app or a key already. */
  readonly has: boolean;
  /** An administrator's word holds. */
  readonly let: boolean;
}

/**
 * Whoever has a second proof needs it to change their second proofs. Without one, members add their first themselves; whoever works here only once their work account
 * proved them twice, or with an administrator's word.
 */
export function whyNotChangeProofs({ audience, roles, assurance, provedLately, has, let: letIn }: Adding): 'STEP_UP_FIRST' | 'FIRST_PROOF_NEEDS_WORD' | null {
  if (has) return provedLately ? null : 'STEP_UP_FIRST';
  if (!worksHere({ audience, roles }) || provedLately || letIn) return null;
  return assurance === 2 ? 'STEP_UP_FIRST' : 'FIRST_PROOF_NEEDS_WORD';
}

import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { lettingGoApproved, lettingGoDone, lettingGoDropped, lettingGoFound } from './events';

/** `found`: it was counted and nothing is touched. `approved`: a job does it. */
export const lettingGoStates = ['found', 'approved', 'done', 'dropped'] as const;

export type LettingGoState = (typeof lettingGoStates)[number];

export interface CountedRows {
  readonly says: string;
  readonly rows: number;
  /** Stays, and why; null when it goes or loses its names. */
  readonly stays: string | null;
}

/** What is past its time by a rule, or all of one person who asked to be forgotten: counted first, approved by another, then done. */
export interface LettingGo {
  readonly id: Id<'LettingGo'>;
  /** A retention rule's code, or `person`. */
  readonly rule: string;
  readonly personId: Id<'Person'> | null;
  readonly counted: readonly CountedRows[];
  readonly foundAt: Instant;
  /** Null when the clock looked. */
  readonly foundBy: Id<'Person'> | null;
  readonly state: LettingGoState;
  readonly approvedBy: Id<'Person'> | null;
  readonly doneAt: Instant | null;
}

type Found = Pick<LettingGo, 'id' | 'rule' | 'personId' | 'counted' | 'foundBy'>;
interface By {
  readonly personId: Id<'Person'> | null;
}

export function findPastItsTime(found: Found, now: Instant): Decision<LettingGo> {
  const state: LettingGo = { ...found, foundAt: now, state: 'found', approvedBy: null, doneAt: null };
  return decided(state, lettingGoFound(state));
}

/** Nobody lets go alone what they found themselves. `held`: what keeps it, such as a legal hold or money we owe. */
export function whyNotApproveLettingGo(it: LettingGo, by: By, held: string | null): string | null {
  if (it.state !== 'found') return 'LETTING_GO_DECIDED';
  if (it.foundBy !== null && it.foundBy === by.personId) return 'LETTING_GO_OWN';
  return held;
}

/** Throws Refusal LETTING_GO_DECIDED, LETTING_GO_OWN, and what holds it. */
export function approveLettingGo(it: LettingGo, by: By, held: string | null): Decision<LettingGo> {
  must(whyNotApproveLettingGo(it, by, held));
  const approved: LettingGo = { ...it, state: 'approved', approvedBy: by.personId };
  return decided(approved, lettingGoApproved(approved));
}

export function dropLettingGo(it: LettingGo): Decision<LettingGo> {
  must(it.state === 'found' ? null : 'LETTING_GO_DECIDED');
  const dropped: LettingGo = { ...it, state: 'dropped' };
  return decided(dropped, lettingGoDropped(dropped));
}

/** Done twice is done once: null when it is done already. What it really came to stands in place of what was counted. */
export function lettingGoIsDone(it: LettingGo, gone: readonly CountedRows[], now: Instant): Decision<LettingGo> | null {
  if (it.state !== 'approved') return null;
  const done: LettingGo = { ...it, counted: gone, state: 'done', doneAt: now };
  return decided(done, lettingGoDone(done));
}

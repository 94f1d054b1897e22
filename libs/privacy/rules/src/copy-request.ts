import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { copyAsked, copyAskedFor, copyHandedOver, copyLetGo, copyMade, copyTaken, copyWhoChecked } from './events';

/** `asked`: somebody must look who it is first. `making`: a job gathers it. `ready`: it can be taken until its last day. */
export const copyStates = ['asked', 'making', 'ready', 'let-go'] as const;

export type CopyState = (typeof copyStates)[number];

/** Why the officer makes it and hands it over: somebody left and cannot sign in any more, a child whose guardian asks, a request on paper. */
export const copyReasons = ['left', 'child', 'paper'] as const;

export type CopyReason = (typeof copyReasons)[number];

/** A person wants a copy of everything we hold about them (UK GDPR Article 15: one month). */
export interface CopyRequest {
  readonly id: Id<'CopyRequest'>;
  readonly personId: Id<'Person'>;
  readonly askedAt: Instant;
  readonly dueOn: PlainDate;
  readonly state: CopyState;
  /** Null while nobody needed to: the person had just proved twice who they are. */
  readonly checkedBy: Id<'Person'> | null;
  readonly readyAt: Instant | null;
  /** The last day on which it can be taken. */
  readonly keptUntil: PlainDate | null;
  /** Null where the person asked and takes it themselves. */
  readonly madeFor: CopyReason | null;
  /** How the officer made sure who asks, sealed. */
  readonly sureSealed: string | null;
}

interface Asking {
  readonly id: Id<'CopyRequest'>;
  readonly personId: Id<'Person'>;
  readonly dueOn: PlainDate;
}

export function whyNotAskForCopy(open: Pick<CopyRequest, 'state'> | null): 'COPY_ASKED_ALREADY' | null {
  return open && open.state !== 'let-go' ? 'COPY_ASKED_ALREADY' : null;
}

/** Whoever proved twice who they are waits for nobody. Throws Refusal COPY_ASKED_ALREADY. */
export function askForCopy(asking: Asking, open: CopyRequest | null, provedTwice: boolean, now: Instant): Decision<CopyRequest> {
  must(whyNotAskForCopy(open));
  const request: CopyRequest = { ...asking, askedAt: now, state: provedTwice ? 'making' : 'asked', checkedBy: null, readyAt: null, keptUntil: null, madeFor: null, sureSealed: null };
  return decided(request, copyAsked(request));
}

/** For somebody who cannot sign in: the officer who makes it has looked who asks, and says how. Throws Refusal COPY_OWN, COPY_ASKED_ALREADY. */
export function makeCopyFor(making: Asking & { readonly madeFor: CopyReason; readonly sureSealed: string }, open: CopyRequest | null, by: { readonly personId: Id<'Person'> | null }, now: Instant): Decision<CopyRequest> {
  must(by.personId === making.personId ? 'COPY_OWN' : whyNotAskForCopy(open));
  const request: CopyRequest = { ...making, askedAt: now, state: 'making', checkedBy: by.personId, readyAt: null, keptUntil: null };
  return decided(request, copyAskedFor(request), copyWhoChecked(request));
}

/** NOT_FOUND for a copy that somebody takes themselves: nobody else opens it. */
export function whyNotHandOver({ state, personId, madeFor }: CopyRequest, by: { readonly personId: Id<'Person'> | null; readonly provedLately?: boolean }): 'NOT_FOUND' | 'STEP_UP_FIRST' | null {
  if (madeFor === null || state !== 'ready' || by.personId === null || by.personId === personId) return 'NOT_FOUND';
  return by.provedLately === true ? null : 'STEP_UP_FIRST';
}

/** Whoever hands it over takes it away first; that they did is on record. */
export function handOver(request: CopyRequest, by: { readonly personId: Id<'Person'> | null; readonly provedLately?: boolean }): Decision<CopyRequest> {
  must(whyNotHandOver(request, by));
  return decided(request, copyHandedOver(request));
}

export function whyNotCheckWho({ state, personId }: Pick<CopyRequest, 'state' | 'personId'>, by: { readonly personId: Id<'Person'> | null }): 'COPY_WHO_CHECKED_ALREADY' | 'COPY_OWN' | null {
  if (by.personId === personId) return 'COPY_OWN';
  return state === 'asked' ? null : 'COPY_WHO_CHECKED_ALREADY';
}

/** Somebody of the council knows it is really them. Throws Refusal COPY_WHO_CHECKED_ALREADY, COPY_OWN. */
export function checkWho(request: CopyRequest, by: { readonly personId: Id<'Person'> | null }): Decision<CopyRequest> {
  must(whyNotCheckWho(request, by));
  const checked: CopyRequest = { ...request, state: 'making', checkedBy: by.personId };
  return decided(checked, copyWhoChecked(checked));
}

/** Made twice is made once: null when it is ready already. */
export function copyIsMade(request: CopyRequest, keptUntil: PlainDate, now: Instant): Decision<CopyRequest> | null {
  if (request.state !== 'making') return null;
  const ready: CopyRequest = { ...request, state: 'ready', readyAt: now, keptUntil };
  return decided(ready, copyMade(ready));
}

/** NOT_FOUND for anybody else’s: that there is one is nobody’s business. */
export function whyNotTakeCopy({ state, personId, checkedBy }: CopyRequest, by: { readonly personId: Id<'Person'> | null; readonly provedLately?: boolean }): 'NOT_FOUND' | 'STEP_UP_FIRST' | null {
  if (by.personId !== personId || state !== 'ready') return 'NOT_FOUND';
  return checkedBy === null && by.provedLately !== true ? 'STEP_UP_FIRST' : null;
}

export function takeCopy(request: CopyRequest, by: { readonly personId: Id<'Person'> | null; readonly provedLately?: boolean }): Decision<CopyRequest> {
  must(whyNotTakeCopy(request, by));
  return decided(request, copyTaken(request));
}

export function letCopyGo(request: CopyRequest): Decision<CopyRequest> {
  const gone: CopyRequest = { ...request, state: 'let-go' };
  return decided(gone, copyLetGo(gone));
}

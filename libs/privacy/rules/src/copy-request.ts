import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { copyAsked, copyLetGo, copyMade, copyTaken, copyWhoChecked } from './events';

/** `asked`: somebody must look who it is first. `making`: a job gathers it. `ready`: it can be taken until its last day. */
export const copyStates = ['asked', 'making', 'ready', 'let-go'] as const;

export type CopyState = (typeof copyStates)[number];

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
  const request: CopyRequest = { ...asking, askedAt: now, state: provedTwice ? 'making' : 'asked', checkedBy: null, readyAt: null, keptUntil: null };
  return decided(request, copyAsked(request));
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

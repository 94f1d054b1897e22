import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { concernRaised, handoffAcknowledged, handoffHeld, handoffPassed } from '../events';
import type { HandoffCall } from './handoff-call';

/** `raised`: somebody is calling now. `passed`: somebody was reached. `acknowledged`: a named person of ours has it. */
export const handoffStates = ['raised', 'passed', 'acknowledged'] as const;

export type HandoffState = (typeof handoffStates)[number];

/**
 * That a worry was told to somebody who can act: when, by which way, to whom. What the worry is about is told on the phone and stands nowhere here
 * (docs/adr/0020). Everything in it is only ever added to.
 */
export interface ConcernHandoff {
  readonly id: Id<'ConcernHandoff'>;
  readonly raisedBy: Id<'Person'>;
  readonly raisedAt: Instant;
  /** Only named by somebody who may know the young person anyway. */
  readonly aboutId: Id<'Member'> | null;
  readonly calls: readonly HandoffCall[];
  readonly acknowledged: { readonly by: Id<'Person'>; readonly at: Instant } | null;
  readonly holds: readonly LegalHold[];
}

/** While it is held, nothing of it may be let go, whatever the retention list says. */
export interface LegalHold {
  readonly id: Id<'LegalHold'>;
  readonly on: boolean;
  readonly by: Id<'Person'>;
  readonly at: Instant;
}

type Beginning = Pick<ConcernHandoff, 'raisedBy' | 'aboutId'>;

export function stateOf({ calls, acknowledged }: Pick<ConcernHandoff, 'calls' | 'acknowledged'>): HandoffState {
  if (acknowledged !== null) return 'acknowledged';
  return calls.length > 0 ? 'passed' : 'raised';
}

export function isHeld({ holds }: Pick<ConcernHandoff, 'holds'>): boolean {
  return holds.at(-1)?.on ?? false;
}

/** Somebody says "I am calling now". From this moment we look whether the call came to its end. */
export function startCalling(id: Id<'ConcernHandoff'>, begun: Beginning, now: Instant): Decision<ConcernHandoff> {
  const handoff = open(id, begun, now);
  return decided(handoff, concernRaised(handoff));
}

/** Somebody has called and says so afterwards. There is no third way to make the record: without a call there is none. */
export function passOn(id: Id<'ConcernHandoff'>, begun: Beginning, call: HandoffCall, now: Instant): Decision<ConcernHandoff> {
  const handoff = { ...open(id, begun, now), calls: [call] };
  return decided(handoff, concernRaised(handoff), handoffPassed(handoff, call));
}

/** Only whoever is calling knows whom they reached; to everybody else the hand-off is not there. */
export function whyNotTellOfCall({ raisedBy }: Pick<ConcernHandoff, 'raisedBy'>, by: Id<'Person'> | null): string | null {
  return raisedBy === by ? null : 'NOT_FOUND';
}

/** The call is over, or a second one was made. It is added also when somebody has the worry already. */
export function tellOfCall(handoff: ConcernHandoff, call: HandoffCall, by: Id<'Person'> | null): Decision<ConcernHandoff> {
  must(whyNotTellOfCall(handoff, by));
  const told = { ...handoff, calls: [...handoff.calls, call] };
  return decided(told, handoffPassed(told, call));
}

export function whyNotAcknowledge({ acknowledged }: Pick<ConcernHandoff, 'acknowledged'>): string | null {
  return acknowledged === null ? null : 'HANDOFF_ACKNOWLEDGED';
}

/** "I have it", also for a call that never came to its end: then whoever has it rings back. Throws Refusal HANDOFF_ACKNOWLEDGED. */
export function acknowledge(handoff: ConcernHandoff, by: Id<'Person'>, now: Instant): Decision<ConcernHandoff> {
  must(whyNotAcknowledge(handoff));
  const had = { ...handoff, acknowledged: { by, at: now } };
  return decided(had, handoffAcknowledged(had));
}

export function whyNotHold(handoff: Pick<ConcernHandoff, 'holds'>, on: boolean): string | null {
  if (isHeld(handoff) !== on) return null;
  return on ? 'HANDOFF_HELD_ALREADY' : 'HANDOFF_NOT_HELD';
}

/** Throws Refusal HANDOFF_HELD_ALREADY, HANDOFF_NOT_HELD. */
export function hold(handoff: ConcernHandoff, next: LegalHold): Decision<ConcernHandoff> {
  must(whyNotHold(handoff, next.on));
  const held = { ...handoff, holds: [...handoff.holds, next] };
  return decided(held, handoffHeld(held, next));
}

function open(id: Id<'ConcernHandoff'>, { raisedBy, aboutId }: Beginning, now: Instant): ConcernHandoff {
  return { id, raisedBy, raisedAt: now, aboutId, calls: [], acknowledged: null, holds: [] };
}

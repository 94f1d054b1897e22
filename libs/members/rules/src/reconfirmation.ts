import { decided, Refusal, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { placementChanged, reconfirmationAsked, reconfirmed } from './events';

export const recheckReasons = ['moved', 'worker-changed', 'member-asked'] as const;

export type RecheckReason = (typeof recheckReasons)[number];

/** Something changed around a young member, so somebody asks again who may say yes, and what keeps them safe. What happened is not kept. */
export interface Reconfirmation {
  readonly id: Id<'Reconfirmation'>;
  readonly memberId: Id<'Member'>;
  readonly because: RecheckReason;
  /** What the member wants put right, sealed; null for the other reasons. */
  readonly wordsSealed: string | null;
  readonly openedOn: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly doneBy: Id<'Person'> | null;
}

/** They live somewhere else. Throws Refusal STATUS_FROM_FUTURE. */
export function changePlacement(id: Id<'Reconfirmation'>, memberId: Id<'Member'>, on: PlainDate, today: PlainDate): Decision<Reconfirmation> {
  if (on > today) throw new Refusal('STATUS_FROM_FUTURE', 'on');
  const state: Reconfirmation = { id, memberId, because: 'moved', wordsSealed: null, openedOn: on, doneOn: null, doneBy: null };
  return decided(state, placementChanged(state), reconfirmationAsked(state));
}

/** Another worker: what the last one confirmed is asked again. */
export function askAgain(id: Id<'Reconfirmation'>, memberId: Id<'Member'>, today: PlainDate): Decision<Reconfirmation> {
  const state: Reconfirmation = { id, memberId, because: 'worker-changed', wordsSealed: null, openedOn: today, doneOn: null, doneBy: null };
  return decided(state, reconfirmationAsked(state));
}

/** The member says that something here is not right. */
export function askToPutRight(id: Id<'Reconfirmation'>, memberId: Id<'Member'>, wordsSealed: string, today: PlainDate): Decision<Reconfirmation> {
  const state: Reconfirmation = { id, memberId, because: 'member-asked', wordsSealed, openedOn: today, doneOn: null, doneBy: null };
  return decided(state, reconfirmationAsked(state));
}

/** Throws Refusal RECHECK_DONE. */
export function doneAskingAgain(task: Reconfirmation, by: Id<'Person'> | null, today: PlainDate): Decision<Reconfirmation> {
  if (task.doneOn !== null) throw new Refusal('RECHECK_DONE');
  const state: Reconfirmation = { ...task, doneOn: today, doneBy: by };
  return decided(state, reconfirmed(state));
}

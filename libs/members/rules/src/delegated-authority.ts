import { decided, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { authorityDelegated, delegationEnded } from './events';

/** What is decided. A placement plan says area by area who decides; joining in with something is leisure. */
export const decisionAreas = ['health', 'education', 'leisure', 'faith', 'social-media', 'pictures-and-stories', 'travel', 'other'] as const;

export type DecisionArea = (typeof decisionAreas)[number];

/** A kind of decision that paper leaves to somebody who looks after a young member. Which paper it is lies sealed; what it says does not come here. */
export interface DelegatedAuthority {
  readonly id: Id<'DelegatedAuthority'>;
  readonly memberId: Id<'Member'>;
  readonly area: DecisionArea;
  readonly delegatedTo: Id<'Person'>;
  readonly sourceSealed: string;
  readonly from: PlainDate;
  /** From this day it does not count until somebody has looked at the paper again. */
  readonly reviewOn: PlainDate;
  readonly to: PlainDate | null;
}

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG. */
export function sourceWords(typed: string): string {
  return requiredText(typed, 'source', 120);
}

/** Throws Refusal AREA_UNKNOWN. */
export function areaOf(text: string): DecisionArea {
  if (!(decisionAreas as readonly string[]).includes(text)) throw new Refusal('AREA_UNKNOWN', 'area');
  return text as DecisionArea;
}

/** Throws Refusal AREA_UNKNOWN, REVIEW_BEFORE_START. */
export function delegateAuthority(id: Id<'DelegatedAuthority'>, typed: Omit<DelegatedAuthority, 'id' | 'area' | 'to'> & { readonly area: string }): Decision<DelegatedAuthority> {
  if (typed.reviewOn <= typed.from) throw new Refusal('REVIEW_BEFORE_START', 'reviewOn');
  const state: DelegatedAuthority = { ...typed, id, area: areaOf(typed.area), to: null };
  return decided(state, authorityDelegated(state));
}

/** Throws Refusal LINK_ENDED. */
export function endDelegation(delegation: DelegatedAuthority, on: PlainDate): Decision<DelegatedAuthority> {
  if (delegation.to !== null) throw new Refusal('LINK_ENDED');
  const state = { ...delegation, to: on < delegation.from ? delegation.from : on };
  return decided(state, delegationEnded(state));
}

/** Whether it counts on a day. */
export function delegationHolds({ from, to, reviewOn }: Pick<DelegatedAuthority, 'from' | 'to' | 'reviewOn'>, on: PlainDate): boolean {
  return from <= on && (to === null || on < to) && on < reviewOn;
}

import { decided, must, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import type { ActivityKind } from '../checks/activity';
import { stepAnswered, stepOffered } from '../events';
import type { SkillsRefusal } from './refusals';

/** Watch, do it together, lead it, be employed for it. */
export const pathwaySteps = ['shadow', 'co-deliver', 'lead', 'paid-role'] as const;
export type PathwayStep = (typeof pathwaySteps)[number];

/** A coordinator offers a step in one kind of thing; it is taken when the member says yes. Nothing ever takes a step back by itself. */
export interface StepOffer {
  readonly id: Id<'StepOffer'>;
  readonly memberId: Id<'Member'>;
  readonly kind: ActivityKind;
  readonly step: PathwayStep;
  readonly offeredBy: Id<'Person'>;
  readonly offeredOn: PlainDate;
  readonly answer: 'yes' | 'no' | null;
  readonly answeredOn: PlainDate | null;
}

export function stepNow(offers: readonly StepOffer[], kind: ActivityKind): PathwayStep | null {
  return takenIn(offers, kind).at(-1)?.step ?? null;
}

/** The step that stood on a day: what somebody did is told as what they were then. */
export function stepOn(offers: readonly StepOffer[], kind: ActivityKind, on: PlainDate): PathwayStep | null {
  return takenIn(offers, kind).filter(({ answeredOn }) => answeredOn !== null && answeredOn <= on).at(-1)?.step ?? null;
}

/** Null at the end of the way. */
export function nextStep(step: PathwayStep | null): PathwayStep | null {
  return pathwaySteps[step === null ? 0 : pathwaySteps.indexOf(step) + 1] ?? null;
}

export function openOffer(offers: readonly StepOffer[], kind: ActivityKind): StepOffer | null {
  return offers.find((offer) => offer.kind === kind && offer.answer === null) ?? null;
}

export function whyNotOfferStep(offers: readonly StepOffer[], kind: ActivityKind, step: PathwayStep): SkillsRefusal | null {
  if (openOffer(offers, kind)) return 'STEP_OFFERED_ALREADY';
  return stepNow(offers, kind) === step ? 'STEP_IS_THIS' : null;
}

/** Throws Refusal STEP_OFFERED_ALREADY, STEP_IS_THIS. */
export function offerStep(offers: readonly StepOffer[], offer: Omit<StepOffer, 'answer' | 'answeredOn'>): Decision<StepOffer> {
  must(whyNotOfferStep(offers, offer.kind, offer.step), 'step');
  const offered: StepOffer = { ...offer, answer: null, answeredOn: null };
  return decided(offered, stepOffered(offered));
}

/** The member's own yes or no. Throws Refusal STEP_ANSWERED. */
export function answerStep(offer: StepOffer, yes: boolean, today: PlainDate): Decision<StepOffer> {
  must(offer.answer === null ? null : 'STEP_ANSWERED');
  const answered: StepOffer = { ...offer, answer: yes ? 'yes' : 'no', answeredOn: today };
  return decided(answered, stepAnswered(answered));
}

/** In the order they were taken; the newest id wins within a day. */
function takenIn(offers: readonly StepOffer[], kind: ActivityKind): readonly StepOffer[] {
  return offers
    .filter((offer) => offer.kind === kind && offer.answer === 'yes')
    .sort((one, other) => (one.answeredOn ?? '').localeCompare(other.answeredOn ?? '') || one.id.localeCompare(other.id));
}

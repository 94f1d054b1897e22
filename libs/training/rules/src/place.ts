import { answerAll, decided, must, requiredText, wholeNumber, type Decision, type Id, type Instant } from '@alongside/kernel';

import { hasBegun, type Delivery } from './delivery';
import { evaluated, placeBooked, placeGivenUp } from './events';
import type { TrainingRefusal } from './refusals';

export const placeStates = ['booked', 'given-up'] as const;
export type PlaceState = (typeof placeStates)[number];

export interface Evaluation {
  /** 1 not at all, 5 very. */
  readonly usefulness: number;
  readonly willChange: string;
}

/** One learner on one delivery, and what that learner says afterwards. */
export interface LearnerPlace {
  readonly id: Id<'Place'>;
  readonly deliveryId: Id<'Delivery'>;
  readonly learnerId: Id<'Person'>;
  readonly state: PlaceState;
  readonly evaluation: Evaluation | null;
  readonly evaluatedAt: Instant | null;
}

const WILL_CHANGE_MOST = 500;

export function whyNotBook(delivery: Delivery, taken: number, mine: LearnerPlace | null, now: Instant): TrainingRefusal | null {
  if (delivery.state !== 'planned' || hasBegun(delivery, now)) return 'DELIVERY_OVER';
  if (mine?.state === 'booked') return 'ALREADY_BOOKED';
  return taken >= delivery.places ? 'COURSE_FULL' : null;
}

export interface Learner {
  readonly learnerId: Id<'Person'>;
  /** The place this learner has, or gave up. */
  readonly mine: LearnerPlace | null;
}

/** Somebody who gave a place up may take it again. `id` is for a place that is new. */
export function bookPlace(id: Id<'Place'>, delivery: Delivery, taken: number, { learnerId, mine }: Learner, now: Instant): Decision<LearnerPlace> {
  must(whyNotBook(delivery, taken, mine, now));
  const fresh: LearnerPlace = { id, deliveryId: delivery.id, learnerId, state: 'booked', evaluation: null, evaluatedAt: null };
  const place: LearnerPlace = mine ? { ...mine, state: 'booked' } : fresh;
  return decided(place, placeBooked(place));
}

export function whyNotGiveUp(delivery: Delivery, mine: LearnerPlace | null, now: Instant): TrainingRefusal | null {
  if (mine?.state !== 'booked') return 'NO_PLACE_BOOKED';
  return delivery.state !== 'planned' || hasBegun(delivery, now) ? 'DELIVERY_OVER' : null;
}

export function giveUpPlace(delivery: Delivery, mine: LearnerPlace, now: Instant): Decision<LearnerPlace> {
  must(whyNotGiveUp(delivery, mine, now));
  const place: LearnerPlace = { ...mine, state: 'given-up' };
  return decided(place, placeGivenUp(place));
}

export function whyNotEvaluate(delivery: Delivery, mine: LearnerPlace | null): TrainingRefusal | null {
  if (mine?.state !== 'booked') return 'NO_PLACE_BOOKED';
  if (delivery.state !== 'delivered') return 'DELIVERY_NOT_GIVEN_YET';
  return mine.evaluation ? 'ALREADY_EVALUATED' : null;
}

export function evaluate(delivery: Delivery, mine: LearnerPlace, typed: Evaluation, now: Instant): Decision<LearnerPlace> {
  must(whyNotEvaluate(delivery, mine));
  const evaluation = answerAll({
    usefulness: () => wholeNumber(typed.usefulness, 'usefulness', 1, 5),
    willChange: () => requiredText(typed.willChange, 'willChange', WILL_CHANGE_MOST),
  });
  const place: LearnerPlace = { ...mine, evaluation, evaluatedAt: now };
  return decided(place, evaluated(place, evaluation));
}

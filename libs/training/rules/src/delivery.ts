import { decided, londonInstant, must, type ClockTime, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Course } from './course';
import { delivered, deliveryPlanned } from './events';
import type { TrainingRefusal } from './refusals';

export const deliveryStates = ['planned', 'delivered'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One time a course is given. The day and the trainers' seats are the session's; they are kept here as they were agreed. */
export interface Delivery {
  readonly id: Id<'Delivery'>;
  readonly courseId: Id<'Course'>;
  readonly sessionId: Id<'Session'>;
  readonly state: DeliveryState;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  /** How many may learn. */
  readonly places: number;
  readonly deliveredAt: Instant | null;
}

/** The session as it was opened for the trainers. */
export type OpenedSession = Pick<Delivery, 'sessionId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'>;

export function planDelivery(id: Id<'Delivery'>, course: Course, session: OpenedSession): Decision<Delivery> {
  const { sessionId, heldOn, startsAt, endsAt, place } = session;
  const delivery: Delivery = {
    id, courseId: course.id, sessionId, state: 'planned', heldOn, startsAt, endsAt, place, places: course.mostLearners, deliveredAt: null,
  };
  return decided(delivery, deliveryPlanned(delivery));
}

export function whyNotMarkDelivered(delivery: Delivery): TrainingRefusal | null {
  return delivery.state === 'planned' ? null : 'DELIVERY_OVER';
}

/** The register of its session is closed: it took place. */
export function markDelivered(delivery: Delivery, learners: number, now: Instant): Decision<Delivery> {
  must(whyNotMarkDelivered(delivery));
  const over: Delivery = { ...delivery, state: 'delivered', deliveredAt: now };
  return decided(over, delivered(over, learners));
}

export function hasBegun(delivery: Pick<Delivery, 'heldOn' | 'startsAt'>, now: Instant): boolean {
  return londonInstant(delivery.heldOn, delivery.startsAt) <= now;
}

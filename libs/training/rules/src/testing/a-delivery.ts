import { id, instant, type ClockTime, type Id, type PlainDate } from '@alongside/kernel';

import { openCourse, type Course } from '../course';
import { markDelivered, planDelivery, type Delivery } from '../delivery';
import { bookPlace, type LearnerPlace } from '../place';

export const aLearner: Id<'Person'> = id('00000000-0000-7000-8000-000000000011');
export const aPlaceId: Id<'Place'> = id('00000000-0000-7000-8000-000000000015');
export const aCourseId: Id<'Course'> = id('00000000-0000-7000-8000-000000000013');
export const now = instant('2026-11-23T09:00:00Z');

export const aCourse: Course = openCourse(aCourseId, { title: 'What it is like to be a parent here', about: 'How a first visit feels, and what helps.', mostLearners: 2 }).state;

const aSession = {
  sessionId: id<'Session'>('00000000-0000-7000-8000-000000000012'), heldOn: '2026-12-15' as PlainDate,
  startsAt: '09:30' as ClockTime, endsAt: '12:30' as ClockTime, place: 'Harbour House',
};

/** `aDelivery().planned()`, `.delivered()` */
export function aDelivery() {
  const planned = (): Delivery => planDelivery(id('00000000-0000-7000-8000-000000000014'), aCourse, aSession).state;
  const delivered = (): Delivery => markDelivered(planned(), 2, instant('2026-12-15T13:00:00Z')).state;
  return { planned, delivered };
}

export const aPlaceOn = (delivery: Delivery): LearnerPlace => ({ ...bookPlace(aPlaceId, aDelivery().planned(), 0, { learnerId: aLearner, mine: null }, now).state, deliveryId: delivery.id });

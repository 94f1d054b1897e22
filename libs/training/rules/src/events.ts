import type { Fact } from '@alongside/kernel';

import type { Course } from './course';
import type { Delivery } from './delivery';
import type { Evaluation, LearnerPlace } from './place';

const fact = (name: string, subjectId: string, data: Fact['data']): Fact => ({ name: `training.${name}`, subjectId, data });

export const courseOpened = ({ id, mostLearners }: Course): Fact => fact('course-opened', id, { courseId: id, mostLearners });

export const deliveryPlanned = ({ id, courseId, sessionId, heldOn }: Delivery): Fact =>
  fact('delivery-planned', id, { deliveryId: id, courseId, sessionId, heldOn });

export const delivered = ({ id, courseId, sessionId, heldOn }: Delivery, learners: number): Fact =>
  fact('delivered', id, { deliveryId: id, courseId, sessionId, heldOn, learners });

export const placeBooked = ({ id, deliveryId, learnerId }: LearnerPlace): Fact => fact('place-booked', id, { placeId: id, deliveryId, learnerId });

export const placeGivenUp = ({ id, deliveryId, learnerId }: LearnerPlace): Fact => fact('place-given-up', id, { placeId: id, deliveryId, learnerId });

export const evaluated = ({ id, deliveryId }: LearnerPlace, { usefulness }: Evaluation): Fact => fact('evaluated', id, { placeId: id, deliveryId, usefulness });

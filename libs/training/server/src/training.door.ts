import type { Actor, Id } from '@alongside/kernel';
import type { Course, TypedCourse } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { BookPlace } from './actions/book-place';
import { EvaluateDelivery } from './actions/evaluate-delivery';
import { OpenCourse } from './actions/open-course';
import { PlanDelivery, type TypedDelivery } from './actions/plan-delivery';
import { TrainingRead, type ListedDelivery } from './store/training.read';

/** What contexts to the right, and the demo council, may ask of training. Everything joins the caller's transaction. */
@Injectable()
export class TrainingDoor {
  constructor(
    private readonly read: TrainingRead,
    private readonly courses: OpenCourse,
    private readonly deliveries: PlanDelivery,
    private readonly places: BookPlace,
    private readonly evaluations: EvaluateDelivery,
  ) {}

  /** Null for a session that is no training. */
  async deliveryOfSession(sessionId: Id<'Session'>): Promise<ListedDelivery | null> {
    return (await this.read.ofSessions([sessionId]))[0] ?? null;
  }

  openCourse(course: TypedCourse, by: Actor): Promise<Course> {
    return this.courses.run(course, by);
  }

  planDelivery(delivery: TypedDelivery, idempotencyKey: string, by: Actor): Promise<Id<'Delivery'>> {
    return this.deliveries.run(delivery, idempotencyKey, by);
  }

  async bookPlace(deliveryId: Id<'Delivery'>, learner: Actor): Promise<void> {
    await this.places.run(deliveryId, learner);
  }

  async evaluate(deliveryId: Id<'Delivery'>, said: { readonly usefulness: number; readonly willChange: string }, learner: Actor): Promise<void> {
    await this.evaluations.run(deliveryId, said, learner);
  }
}

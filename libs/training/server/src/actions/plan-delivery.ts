import { newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { OpportunitiesDoor, type TypedWhoFits } from '@alongside/opportunities/server';
import { Idempotency } from '@alongside/platform/graphql';
import { planDelivery, trainerInvitation } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { CourseStore } from '../store/course.store';
import { DeliveryStore } from '../store/delivery.store';

export interface TypedDelivery {
  readonly courseId: Id<'Course'>;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly parentSeats: number;
  readonly youngSeats: number;
  /** Which trainers it suits, in a coordinator's words. */
  readonly fit?: TypedWhoFits | null;
}

/** A delivery and the session of its trainers come into being together. */
@Injectable()
export class PlanDelivery {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly courses: CourseStore,
    private readonly deliveries: DeliveryStore,
    private readonly opportunities: OpportunitiesDoor,
  ) {}

  /** Throws what opportunities says about the day, the times, the place and the seats, by the same names. */
  run(typed: TypedDelivery, idempotencyKey: string, by: Actor): Promise<Id<'Delivery'>> {
    const { courseId, parentSeats, youngSeats, ...when } = typed;
    return this.idempotency.once(idempotencyKey, 'training.plan-delivery', by, typed, async () => {
      const course = await this.courses.lock(courseId);
      const seats = [{ kind: 'parent-carer', count: parentSeats }, { kind: 'young-person', count: youngSeats }] as const;
      const sessionId = await this.opportunities.openSession({ kind: 'training', ...trainerInvitation(course), ...when, activity: 'teaching', seats }, by);
      const session = await this.opportunities.session(sessionId);
      if (!session) throw new Refusal('NOT_FOUND');
      const delivery = await this.deliveries.save(planDelivery(newId<'Delivery'>(), course, { ...session, sessionId }), by);
      return delivery.id;
    });
  }
}

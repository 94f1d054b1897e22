import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import type { Course, Delivery, LearnerPlace } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

/** A course with what became of it so far. */
export interface CourseSoFar extends Course {
  readonly timesGiven: number;
  readonly peopleTaught: number;
  readonly evaluations: number;
  readonly usefulnessTotal: number;
}

/** A delivery as it is listed: with its course, its places and what learners said. */
export interface ListedDelivery extends Delivery {
  readonly courseTitle: string;
  readonly placesTaken: number;
  readonly evaluations: number;
  readonly usefulnessTotal: number;
}

const DELIVERY = `select d.id, d.course_id as "courseId", d.session_id as "sessionId", d.state, d.held_on as "heldOn", d.starts_at as "startsAt", d.ends_at as "endsAt",
  d.place, d.places, d.delivered_at as "deliveredAt", v.course_title as "courseTitle", v.learners as "placesTaken", v.evaluations, v.usefulness_total as "usefulnessTotal"
  from training.delivery d join training.v_delivery v on v.delivery_id = d.id`;

@Injectable()
export class TrainingRead {
  constructor(private readonly database: Database) {}

  courses(): Promise<CourseSoFar[]> {
    return this.database.query<CourseSoFar>(
      `select c.id, c.title, c.about, c.most_learners as "mostLearners",
         count(v.delivery_id)::integer as "timesGiven", coalesce(sum(v.learners), 0)::integer as "peopleTaught",
         coalesce(sum(v.evaluations), 0)::integer as evaluations, coalesce(sum(v.usefulness_total), 0)::integer as "usefulnessTotal"
       from training.course c left join training.v_delivery v on v.course_id = c.id and v.state = 'delivered'
       group by c.id order by c.title collate "en-GB-x-icu"`,
    );
  }

  /** Those still to come, the nearest first. */
  coming(from: PlainDate, most: number): Promise<ListedDelivery[]> {
    return this.database.query<ListedDelivery>(`${DELIVERY} where d.held_on >= $1 and d.state = 'planned' order by d.held_on, d.starts_at, d.id limit $2`, [from, most]);
  }

  /** Those that were given, the latest first. */
  given(most: number): Promise<ListedDelivery[]> {
    return this.database.query<ListedDelivery>(`${DELIVERY} where d.state = 'delivered' order by d.held_on desc, d.starts_at desc, d.id limit $1`, [most]);
  }

  many(ids: readonly Id<'Delivery'>[]): Promise<ListedDelivery[]> {
    return this.database.query<ListedDelivery>(`${DELIVERY} where d.id = any($1) order by d.held_on desc, d.id`, [ids]);
  }

  ofSessions(sessionIds: readonly Id<'Session'>[]): Promise<ListedDelivery[]> {
    return this.database.query<ListedDelivery>(`${DELIVERY} where d.session_id = any($1) order by d.held_on desc, d.id`, [sessionIds]);
  }

  async placesOf(learnerId: Id<'Person'>): Promise<LearnerPlace[]> {
    const rows = await this.database.query<Omit<LearnerPlace, 'evaluation'> & { usefulness: number | null; willChange: string | null }>(
      `select id, delivery_id as "deliveryId", learner_id as "learnerId", state, usefulness, will_change as "willChange", evaluated_at as "evaluatedAt"
       from training.learner_place where learner_id = $1`,
      [learnerId],
    );
    return rows.map(({ usefulness, willChange, ...place }) => ({ ...place, evaluation: usefulness !== null && willChange !== null ? { usefulness, willChange } : null }));
  }

  /** What learners will change, in an order that does not tell who said it. */
  async willChange(deliveryId: Id<'Delivery'>): Promise<string[]> {
    const rows = await this.database.query<{ words: string }>(
      'select will_change as words from training.learner_place where delivery_id = $1 and will_change is not null order by md5(will_change)', [deliveryId],
    );
    return rows.map(({ words }) => words);
  }
}

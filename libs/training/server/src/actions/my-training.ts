import { addDays, Clock, type Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Injectable } from '@nestjs/common';

import { TrainingRead, type ListedDelivery } from '../store/training.read';

export interface MyTraining {
  /** Deliveries I teach. */
  readonly teaching: readonly ListedDelivery[];
  /** Deliveries I have a place on. */
  readonly learning: readonly ListedDelivery[];
}

const saidNo: ReadonlySet<string> = new Set(['declined', 'lapsed', 'cancelled']);
const A_YEAR = 365;

/** One person's training of the last year and to come, on either side of the room. */
@Injectable()
export class MyTrainingOf {
  constructor(private readonly training: TrainingRead, private readonly opportunities: OpportunitiesDoor, private readonly clock: Clock) {}

  async person(personId: Id<'Person'>): Promise<MyTraining> {
    const since = addDays(this.clock.today(), -A_YEAR);
    const [bookings, places] = await Promise.all([this.opportunities.bookingsOfMember(personId, since), this.training.placesOf(personId)]);
    const sessions = bookings.filter(({ state }) => !saidNo.has(state)).map(({ sessionId }) => sessionId);
    const booked = places.filter(({ state }) => state === 'booked').map(({ deliveryId }) => deliveryId);
    const [teaching, learning] = await Promise.all([this.training.ofSessions(sessions), this.training.many(booked)]);
    return { teaching, learning: learning.filter(({ heldOn }) => heldOn >= since) };
  }
}

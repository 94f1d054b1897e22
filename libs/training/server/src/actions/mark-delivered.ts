import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { markDelivered, whyNotMarkDelivered } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { DeliveryStore } from '../store/delivery.store';
import { LearnerPlaceStore } from '../store/learner-place.store';

@Injectable()
export class MarkDelivered {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryStore,
    private readonly places: LearnerPlaceStore,
    private readonly clock: Clock,
  ) {}

  /** Does nothing for sessions that are no training, and for a delivery that is delivered already. */
  run(sessionId: Id<'Session'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const delivery = await this.deliveries.lockOfSession(sessionId);
      if (!delivery || whyNotMarkDelivered(delivery)) return;
      const learners = await this.places.taken(delivery.id);
      await this.deliveries.save(markDelivered(delivery, learners, this.clock.now()), by);
    });
  }
}

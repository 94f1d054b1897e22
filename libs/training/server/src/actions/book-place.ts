import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { bookPlace, type LearnerPlace } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { DeliveryStore } from '../store/delivery.store';
import { LearnerPlaceStore } from '../store/learner-place.store';

@Injectable()
export class BookPlace {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryStore,
    private readonly places: LearnerPlaceStore,
    private readonly clock: Clock,
  ) {}

  run(deliveryId: Id<'Delivery'>, by: Actor): Promise<LearnerPlace> {
    const learnerId = by.personId;
    if (!learnerId) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const delivery = await this.deliveries.lock(deliveryId);
      const mine = await this.places.of(deliveryId, learnerId);
      const taken = await this.places.taken(deliveryId);
      return this.places.save(bookPlace(newId<'Place'>(), delivery, taken, { learnerId, mine }, this.clock.now()), by);
    });
  }
}

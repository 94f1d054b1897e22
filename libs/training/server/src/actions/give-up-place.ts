import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { giveUpPlace, type LearnerPlace } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { DeliveryStore } from '../store/delivery.store';
import { LearnerPlaceStore } from '../store/learner-place.store';

@Injectable()
export class GiveUpPlace {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryStore,
    private readonly places: LearnerPlaceStore,
    private readonly clock: Clock,
  ) {}

  run(deliveryId: Id<'Delivery'>, by: Actor): Promise<LearnerPlace> {
    return this.transactions.run(async () => {
      const delivery = await this.deliveries.lock(deliveryId);
      const mine = by.personId && (await this.places.of(deliveryId, by.personId));
      if (!mine) throw new Refusal('NO_PLACE_BOOKED');
      return this.places.save(giveUpPlace(delivery, mine, this.clock.now()), by);
    });
  }
}

import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import type { LearnerPlace } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { LearnerPlaceEntity } from './learner-place.entity';

function placeOf({ usefulness, willChange, ...row }: LearnerPlaceEntity): LearnerPlace {
  return { ...row, evaluation: usefulness !== null && willChange !== null ? { usefulness, willChange } : null };
}

function rowOf({ evaluation, ...place }: LearnerPlace): LearnerPlaceEntity {
  const { usefulness = null, willChange = null } = evaluation ?? {};
  return Object.assign(new LearnerPlaceEntity(), place, { usefulness, willChange });
}

/** Callers hold the lock of the delivery, so that counting and taking a place are one step. */
@Injectable()
export class LearnerPlaceStore extends RecordStore<LearnerPlaceEntity, LearnerPlace> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LearnerPlaceEntity, placeOf, rowOf);
  }

  async of(deliveryId: Id<'Delivery'>, learnerId: Id<'Person'>): Promise<LearnerPlace | null> {
    const row = await this.transactions.manager.findOneBy(LearnerPlaceEntity, { deliveryId, learnerId });
    return row && placeOf(row);
  }

  taken(deliveryId: Id<'Delivery'>): Promise<number> {
    return this.transactions.manager.countBy(LearnerPlaceEntity, { deliveryId, state: 'booked' });
  }
}

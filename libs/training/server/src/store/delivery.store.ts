import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import type { Delivery } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { DeliveryEntity } from './delivery.entity';

@Injectable()
export class DeliveryStore extends RecordStore<DeliveryEntity, Delivery> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, DeliveryEntity, (row) => ({ ...row }), (delivery) => Object.assign(new DeliveryEntity(), delivery));
  }

  /** The delivery of a session, locked; null for sessions of other kinds. */
  async lockOfSession(sessionId: Id<'Session'>): Promise<Delivery | null> {
    const row = await this.transactions.manager.findOneBy(DeliveryEntity, { sessionId });
    return row && this.lock(row.id);
  }
}

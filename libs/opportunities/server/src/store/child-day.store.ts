import type { Id } from '@alongside/kernel';
import { emptyDay, type ChildDay } from '@alongside/opportunities/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ChildDayEntity } from './child-day.entity';

@Injectable()
export class ChildDayStore extends RecordStore<ChildDayEntity, ChildDay> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ChildDayEntity, (row) => ({ ...row }), ({ contactIds, fetcherIds, takerIds, ...day }) => Object.assign(new ChildDayEntity(), day, { contactIds: [...contactIds], fetcherIds: [...fetcherIds], takerIds: [...takerIds] }));
  }

  /** Whoever asks holds the booking locked. */
  async of(id: Id<'Booking'>): Promise<ChildDay> {
    return (await this.find(id)) ?? emptyDay(id);
  }
}

import type { Id, Instant } from '@alongside/kernel';
import type { Reminder } from '@alongside/messages/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';

import { ReminderEntity } from './reminder.entity';

@Injectable()
export class ReminderStore extends RecordStore<ReminderEntity, Reminder> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ReminderEntity, (row) => ({ ...row }), (reminder) => Object.assign(new ReminderEntity(), reminder));
  }

  async ofBooking(bookingId: Id<'Booking'>): Promise<Reminder | null> {
    return this.transactions.manager.findOne(ReminderEntity, { where: { bookingId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Locks what is due; what another worker has in hand is left to that worker. */
  due(now: Instant, most: number): Promise<Reminder[]> {
    return this.transactions.manager.find(ReminderEntity, {
      where: { state: 'planned', dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC' }, take: most,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }
}

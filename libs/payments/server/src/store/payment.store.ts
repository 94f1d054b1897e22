import { Refusal, type Id } from '@alongside/kernel';
import type { InvolvementPayment } from '@alongside/payments/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';

import { PaymentEntity } from './payment.entity';

@Injectable()
export class PaymentStore extends RecordStore<PaymentEntity, InvolvementPayment> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PaymentEntity, (row) => ({ ...row }), (payment) => Object.assign(new PaymentEntity(), payment));
  }

  /** Locks all of them, always in the same order, so that two people with overlapping lists never wait for each other. Throws Refusal NOT_FOUND. */
  async lockAll(ids: readonly Id<'Payment'>[]): Promise<InvolvementPayment[]> {
    const found = await this.lockWhere({ id: In([...ids]) });
    if (found.length !== new Set(ids).size) throw new Refusal('NOT_FOUND');
    return found;
  }

  lockApproved(): Promise<InvolvementPayment[]> {
    return this.lockWhere({ state: 'approved' });
  }

  async lockInRun(runId: Id<'PayRun'>): Promise<InvolvementPayment[]> {
    return this.lockWhere({ runId });
  }

  /** True when this booking, or this very fact, has raised its payment before. */
  alreadyRaised(bookingId: Id<'Booking'>, becauseEventId: Id<'Event'>): Promise<boolean> {
    return this.transactions.manager.exists(PaymentEntity, { where: [{ bookingId }, { becauseEventId }] });
  }

  private async lockWhere(where: FindOptionsWhere<PaymentEntity>): Promise<InvolvementPayment[]> {
    const rows = await this.transactions.manager.find(PaymentEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    return rows.map((row) => ({ ...row }));
  }
}

import type { Session } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { SessionEntity } from './session.entity';

@Injectable()
export class SessionStore extends RecordStore<SessionEntity, Session> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, SessionEntity, (row) => ({ ...row }), (session) => Object.assign(new SessionEntity(), session));
  }

  /** Every session of a person that has not been ended, locked. */
  async openOf(personId: Id<'Person'>): Promise<readonly Session[]> {
    return this.transactions.manager.find(SessionEntity, { where: { personId, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  async allOpen(): Promise<readonly Session[]> {
    return this.transactions.manager.find(SessionEntity, { where: { endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}

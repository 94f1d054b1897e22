import type { Authenticator } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { AuthenticatorEntity } from './authenticator.entity';

@Injectable()
export class AuthenticatorStore extends RecordStore<AuthenticatorEntity, Authenticator> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, AuthenticatorEntity, (row) => ({ ...row }), (state) => Object.assign(new AuthenticatorEntity(), state));
  }

  /** The one this person uses, locked; null when there is none. */
  async lockOf(personId: Id<'Person'>): Promise<Authenticator | null> {
    return this.transactions.manager.findOne(AuthenticatorEntity, { where: { personId, removedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}

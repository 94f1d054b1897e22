import type { Passkey } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { PasskeyEntity } from './passkey.entity';

@Injectable()
export class PasskeyStore extends RecordStore<PasskeyEntity, Passkey> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PasskeyEntity, (row) => ({ ...row }), (state) => Object.assign(new PasskeyEntity(), state));
  }

  async lockBy(credentialId: string): Promise<Passkey | null> {
    return this.transactions.manager.findOne(PasskeyEntity, { where: { credentialId, removedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  of(personId: Id<'Person'>): Promise<readonly Passkey[]> {
    return this.transactions.manager.findBy(PasskeyEntity, { personId, removedAt: IsNull() });
  }
}

import type { WorkAccount } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { WorkAccountEntity } from './work-account.entity';

@Injectable()
export class WorkAccountStore extends RecordStore<WorkAccountEntity, WorkAccount> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, WorkAccountEntity, (row) => ({ ...row }), (state) => Object.assign(new WorkAccountEntity(), state));
  }

  who(issuer: string, subject: string): Promise<WorkAccount | null> {
    return this.transactions.manager.findOneBy(WorkAccountEntity, { issuer, subject, unlinkedAt: IsNull() });
  }

  linkedTo(personId: Id<'Person'>): Promise<WorkAccount[]> {
    return this.transactions.manager.findBy(WorkAccountEntity, { personId, unlinkedAt: IsNull() });
  }
}

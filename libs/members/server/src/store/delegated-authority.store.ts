import type { DelegatedAuthority } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { DelegatedAuthorityEntity } from './delegated-authority.entity';

@Injectable()
export class DelegatedAuthorityStore extends RecordStore<DelegatedAuthorityEntity, DelegatedAuthority> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, DelegatedAuthorityEntity, (row) => ({ ...row }), (delegation) => Object.assign(new DelegatedAuthorityEntity(), delegation));
  }

  /** Those of a member that have not ended. */
  open(memberId: DelegatedAuthority['memberId']): Promise<DelegatedAuthority[]> {
    return this.transactions.manager.findBy(DelegatedAuthorityEntity, { memberId, to: IsNull() });
  }
}

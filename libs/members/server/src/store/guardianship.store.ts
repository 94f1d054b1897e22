import type { Guardianship } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';

import { GuardianshipEntity } from './guardianship.entity';

@Injectable()
export class GuardianshipStore extends RecordStore<GuardianshipEntity, Guardianship> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, GuardianshipEntity, (row) => ({ ...row }), (link) => Object.assign(new GuardianshipEntity(), link));
  }

  /** Links of a member that have not ended. */
  open(memberId: Guardianship['memberId']): Promise<Guardianship[]> {
    return this.transactions.manager.findBy(GuardianshipEntity, { memberId, to: IsNull() });
  }

  /** Whom somebody looks after now. */
  confirmedOf(guardianId: Guardianship['guardianId']): Promise<Guardianship[]> {
    return this.transactions.manager.findBy(GuardianshipEntity, { guardianId, to: IsNull(), confirmedOn: Not(IsNull()) });
  }
}

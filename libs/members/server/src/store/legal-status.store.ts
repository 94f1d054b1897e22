import type { LegalStatus } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { LegalStatusEntity } from './legal-status.entity';

@Injectable()
export class LegalStatusStore extends RecordStore<LegalStatusEntity, LegalStatus> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LegalStatusEntity, (row) => ({ ...row }), (status) => Object.assign(new LegalStatusEntity(), status));
  }

  /** The one that has not ended; whoever asks holds the member locked. */
  async now(memberId: LegalStatus['memberId']): Promise<LegalStatus | null> {
    return (await this.transactions.manager.findOneBy(LegalStatusEntity, { memberId, to: IsNull() })) ?? null;
  }
}

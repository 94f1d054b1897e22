import type { Reconfirmation } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { ReconfirmationEntity } from './reconfirmation.entity';

@Injectable()
export class ReconfirmationStore extends RecordStore<ReconfirmationEntity, Reconfirmation> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ReconfirmationEntity, (row) => ({ ...row }), (task) => Object.assign(new ReconfirmationEntity(), task));
  }

  /** Those of a member that nobody has done yet; whoever asks holds the member locked. */
  open(memberId: Reconfirmation['memberId']): Promise<Reconfirmation[]> {
    return this.transactions.manager.findBy(ReconfirmationEntity, { memberId, doneOn: IsNull() });
  }
}

import type { ReferenceLetter } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ReferenceLetterEntity } from './reference-letter.entity';

@Injectable()
export class ReferenceLetterStore extends RecordStore<ReferenceLetterEntity, ReferenceLetter> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ReferenceLetterEntity, (row) => ({ ...row }), (state) => Object.assign(new ReferenceLetterEntity(), state));
  }

  async ofMember(memberId: Id<'Member'>): Promise<readonly ReferenceLetter[]> {
    return (await this.transactions.manager.findBy(ReferenceLetterEntity, { memberId })).map((row) => ({ ...row }));
  }
}

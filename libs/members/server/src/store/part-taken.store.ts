import type { PartTaken } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PartTakenEntity } from './part-taken.entity';

@Injectable()
export class PartTakenStore extends RecordStore<PartTakenEntity, PartTaken> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PartTakenEntity, (row) => ({ ...row }), (state) => Object.assign(new PartTakenEntity(), state));
  }

  async ofMember(memberId: Id<'Member'>): Promise<readonly PartTaken[]> {
    return (await this.transactions.manager.findBy(PartTakenEntity, { memberId })).map((row) => ({ ...row }));
  }
}

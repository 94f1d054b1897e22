import { exemptOn, type Exemption } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ExemptionEntity } from './exemption.entity';

@Injectable()
export class ExemptionStore extends RecordStore<ExemptionEntity, Exemption> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ExemptionEntity, (row) => ({ ...row }), (exemption) => Object.assign(new ExemptionEntity(), exemption));
  }

  async standing(memberId: Id<'Member'>, code: Exemption['code'], on: PlainDate): Promise<Exemption | null> {
    return exemptOn(await this.transactions.manager.findBy(ExemptionEntity, { memberId, code }), on);
  }
}

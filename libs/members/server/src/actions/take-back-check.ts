import { Clock, must, type Actor, type Id } from '@alongside/kernel';
import { takeBack, whyNotDecideOn, type RequirementRecord } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RequirementRecordStore } from '../store/requirement-record.store';

/** It was asked for or written down by mistake. */
@Injectable()
export class TakeBackCheck {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly records: RequirementRecordStore) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK, CHECK_TAKEN_BACK. */
  run(id: Id<'RequirementRecord'>, by: Actor): Promise<RequirementRecord> {
    return this.transactions.run(async () => {
      const record = await this.records.lock(id);
      must(whyNotDecideOn(record.memberId, by));
      return this.records.save(takeBack(record, this.clock.today()), by);
    });
  }
}

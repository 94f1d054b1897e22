import type { StepOffer } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { StepOfferEntity } from './step-offer.entity';

@Injectable()
export class StepOfferStore extends RecordStore<StepOfferEntity, StepOffer> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, StepOfferEntity, (row) => ({ ...row }), (state) => Object.assign(new StepOfferEntity(), state));
  }

  async ofMember(memberId: Id<'Member'>): Promise<readonly StepOffer[]> {
    return (await this.transactions.manager.findBy(StepOfferEntity, { memberId })).map((row) => ({ ...row }));
  }
}

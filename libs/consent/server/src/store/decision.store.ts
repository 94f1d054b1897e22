import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { DecisionEntity } from './decision.entity';

/** Only ever added to, in the transaction of the decision it proves. */
@Injectable()
export class DecisionStore {
  constructor(private readonly transactions: Transactions) {}

  async add(decision: DecisionEntity): Promise<void> {
    await this.transactions.manager.insert(DecisionEntity, decision as never);
  }
}

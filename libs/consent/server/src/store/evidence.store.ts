import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { EvidenceEntity } from './evidence.entity';

/** Only ever added to, in the transaction of the decision it proves. */
@Injectable()
export class EvidenceStore {
  constructor(private readonly transactions: Transactions) {}

  async add(evidence: EvidenceEntity): Promise<void> {
    await this.transactions.manager.insert(EvidenceEntity, evidence as never);
  }
}

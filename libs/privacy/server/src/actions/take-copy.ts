import { Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { takeCopy } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore, type CopyTexts } from '../store/copy-request.store';

/** The person takes their copy away. That they did is on record. */
@Injectable()
export class TakeCopy {
  constructor(private readonly transactions: Transactions, private readonly requests: CopyRequestStore) {}

  /** Throws Refusal NOT_FOUND, STEP_UP_FIRST. */
  run(which: keyof CopyTexts, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const request = by.personId && (await this.requests.lockOf(by.personId));
      if (!request) throw new Refusal('NOT_FOUND');
      await this.requests.taken(takeCopy(request, by), by);
      return this.requests.text(request, which);
    });
  }
}

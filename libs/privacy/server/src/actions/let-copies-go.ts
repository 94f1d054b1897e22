import { Clock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { letCopyGo } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore } from '../store/copy-request.store';
import { CopyRequestsRead } from '../store/copy-requests.read';

/** A copy of everything is not left lying about. Answers how many were let go. */
@Injectable()
export class LetCopiesGo {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly read: CopyRequestsRead, private readonly requests: CopyRequestStore) {}

  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const over = await this.read.overBy(this.clock.today());
      for (const id of over) await this.requests.letGo(letCopyGo(await this.requests.lock(id)), by);
      return over.length;
    });
  }
}

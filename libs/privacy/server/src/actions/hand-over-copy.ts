import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { handOver } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore, type CopyTexts } from '../store/copy-request.store';

/** The officer takes away a copy they made for somebody, to hand it over. Whoever it is about finds that among who looked. */
@Injectable()
export class HandOverCopy {
  constructor(private readonly transactions: Transactions, private readonly requests: CopyRequestStore, private readonly events: EventLog) {}

  /** Throws Refusal NOT_FOUND, STEP_UP_FIRST. */
  run(id: Id<'CopyRequest'>, which: keyof CopyTexts, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const request = await this.requests.lock(id);
      await this.requests.taken(handOver(request, by), by);
      await this.events.recordRead('privacy.copy-read', request.personId, by, { copyRequestId: id });
      return this.requests.text(request, which);
    });
  }
}

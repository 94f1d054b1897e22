import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { askForCopy, type CopyRequest } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore } from '../store/copy-request.store';

/** A person asks for everything we hold about them. */
@Injectable()
export class AskForCopy {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly council: CouncilDoor, private readonly requests: CopyRequestStore) {}

  /** Throws Refusal COPY_ASKED_ALREADY. */
  run(by: Actor): Promise<CopyRequest> {
    const { personId } = by;
    if (personId === null) throw new Refusal('NOT_FOUND');
    return this.transactions.run(async () => {
      const today = this.clock.today();
      const dueOn = addDays(today, await this.council.policyNumber('privacy.copy_due_days', today));
      const open = await this.requests.lockOf(personId);
      return this.requests.save(askForCopy({ id: newId(), personId, dueOn }, open, by.provedLately === true, this.clock.now()), by);
    });
  }
}

import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, newId, Refusal, requiredText, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { makeCopyFor, type CopyReason, type CopyRequest } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { CopyRequestStore } from '../store/copy-request.store';

const COLUMN = 'privacy.copy_request.sure';

/** The officer has a copy made for somebody who cannot sign in: the same copy, and they say how they made sure who asks. */
@Injectable()
export class MakeCopyFor {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly accounts: AccountsDoor,
    private readonly vault: Vault,
    private readonly requests: CopyRequestStore,
  ) {}

  /** Throws Refusal PERSON_NOT_CHOSEN, ANSWER_MISSING, ANSWER_TOO_LONG, COPY_OWN, COPY_ASKED_ALREADY. */
  run(personId: Id<'Person'>, because: CopyReason, howSure: string, by: Actor): Promise<CopyRequest> {
    return this.transactions.run(async () => {
      const sure = requiredText(howSure, 'sure', 1_000);
      if ((await this.accounts.person(personId)) === null) throw new Refusal('PERSON_NOT_CHOSEN', 'personId');
      const [id, today] = [newId<'CopyRequest'>(), this.clock.today()];
      const dueOn = addDays(today, await this.council.policyNumber('privacy.copy_due_days', today));
      const sureSealed = await this.vault.seal(personId, COLUMN, id, sure);
      return this.requests.save(makeCopyFor({ id, personId, dueOn, madeFor: because, sureSealed }, await this.requests.lockOf(personId), by, this.clock.now()), by);
    });
  }
}

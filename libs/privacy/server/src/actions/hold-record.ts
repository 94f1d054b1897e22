import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, newId, Refusal, requiredText, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { endHold, holdRecord, type LegalHold } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { LegalHoldStore } from '../store/legal-hold.store';

const COLUMN = 'privacy.legal_hold.reason';

/** Nothing of somebody is let go until the hold ends: a court, an inquiry, an open complaint. */
@Injectable()
export class HoldRecord {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly accounts: AccountsDoor,
    private readonly holds: LegalHoldStore,
  ) {}

  /** Throws Refusal PERSON_NOT_CHOSEN, HOLD_ALREADY, ANSWER_MISSING. */
  set(personId: Id<'Person'>, reason: string, by: Actor): Promise<LegalHold> {
    return this.transactions.run(async () => {
      // By who they are and never by a name: there may be two of it, or one in whose name it hides.
      const person = await this.accounts.person(personId);
      if (person === null) throw new Refusal('PERSON_NOT_CHOSEN', 'personId');
      const id = newId<'LegalHold'>();
      const reasonSealed = await this.vault.seal(person.id, COLUMN, id, requiredText(reason, 'reason', 1_000));
      const known = (await this.holds.lockOf(person.id)) !== null;
      return this.holds.save(holdRecord({ id, personId: person.id, reasonSealed, setBy: by.personId }, known, this.clock.now()), by);
    });
  }

  /** Throws Refusal HOLD_ENDED. */
  end(id: Id<'LegalHold'>, by: Actor): Promise<LegalHold> {
    return this.transactions.run(async () => this.holds.save(endHold(await this.holds.lock(id), this.clock.now()), by));
  }
}

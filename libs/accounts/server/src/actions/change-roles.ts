import { endRole, grantRole, whyNotHere } from '@alongside/accounts/rules';
import { Clock, must, newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';

/** Giving and ending roles. Asking for what is already so changes nothing. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, ROLE_UNKNOWN, ACCOUNT_CLOSED. */
  grant(personId: Id<'Person'>, role: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      must(whyNotHere(await this.people.lock(personId)));
      if (await this.grants.held(personId, role)) return;
      await this.grants.save(grantRole(newId(), personId, role, this.clock.now()), by);
    });
  }

  end(personId: Id<'Person'>, role: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.people.lock(personId);
      const held = await this.grants.held(personId, role);
      if (held) await this.grants.save(endRole(held, this.clock.now()), by);
    });
  }
}

import { grantRole, openAccount, type AccountDetails } from '@alongside/accounts/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';

export interface NewAccount extends AccountDetails {
  readonly id?: Id<string>;
  readonly roles: readonly string[];
}

@Injectable()
export class OpenAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly clock: Clock,
  ) {}

  run({ id, roles, ...details }: NewAccount, by: Actor): Promise<Id<'Person'>> {
    const personId = (id ?? newId<'Person'>()) as Id<'Person'>;
    return this.transactions.run(async () => {
      const now = this.clock.now();
      await this.people.save(openAccount(personId, details, now), by);
      for (const role of new Set(roles)) await this.grants.save(grantRole(newId(), personId, role, now), by);
      return personId;
    });
  }
}

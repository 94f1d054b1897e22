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

  /** Many at once: an address somebody has already signs only them in, so the others are opened without. */
  many(accounts: readonly (NewAccount & { readonly id: Id<string> })[], by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const taken = await this.people.emailsTaken(accounts.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])));
      const opened = accounts.map(({ id, roles: _, ...details }) => {
        const decision = openAccount(id as Id<'Person'>, details, now);
        const email = decision.state.signInEmail;
        if (email === null || !taken.has(email)) {
          if (email !== null) taken.add(email);
          return decision;
        }
        return { ...decision, state: { ...decision.state, signInEmail: null } };
      });
      await this.people.saveAll(opened, by);
      await this.grants.saveAll(accounts.flatMap(({ id, roles }) => [...new Set(roles)].map((role) => grantRole(newId(), id as Id<'Person'>, role, now))), by);
    });
  }
}

import {
  askForRole, closeAccount, giveRole, openAccountAgain, takeRole, takesTwo, whyNotChangeColleague, whyNotEnd, whyNotGive, whyNotHere, type Person, type Role,
} from '@alongside/accounts/rules';
import { Clock, must, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { WaitingRoleStore } from '../store/waiting-role.store';
import { AnswerWaitingRole } from './answer-waiting-role';
import { EndWaysIn } from './end-ways-in';

/** What a colleague may do, and whether they come in at all: by an administrator's hand, never one's own. */
@Injectable()
export class ChangeColleague {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly waiting: WaitingRoleStore,
    private readonly answers: AnswerWaitingRole,
    private readonly waysIn: EndWaysIn,
  ) {}

  /** A role with power waits for a second word. Throws Refusal NOT_FOUND, ROLE_OF_YOUR_OWN, ACCOUNT_CLOSED, ROLE_UNKNOWN, ROLE_HELD, ROLE_WAITS. */
  give(personId: Id<'Person'>, role: string, by: Actor): Promise<'given' | 'waits'> {
    return this.transactions.run(async () => {
      must(whyNotHere(await this.colleague(personId, by)));
      must(whyNotGive(role, await this.grants.rolesOf(personId)), 'role');
      const now = this.clock.now();
      if (!takesTwo(role)) {
        await this.grants.save(giveRole(newId(), personId, role, now), by);
        return 'given';
      }
      if (by.personId === null) throw new Refusal('NOT_FOUND');
      must((await this.waiting.openOf(personId)).some((one) => one.role === role) ? 'ROLE_WAITS' : null, 'role');
      await this.waiting.save(askForRole({ id: newId(), personId, role: role as Role, askedById: by.personId }, now), by);
      return 'waits';
    });
  }

  /** From the next page on. Throws Refusal NOT_FOUND, ROLE_OF_YOUR_OWN, LAST_ADMINISTRATOR. */
  end(personId: Id<'Person'>, role: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const administrators = await this.grants.lockAdministrators();
      await this.colleague(personId, by);
      const held = await this.grants.held(personId, role);
      if (held === null) throw new Refusal('NOT_FOUND');
      must(whyNotEnd(role, administrators));
      await this.grants.save(takeRole(held, this.clock.now()), by);
    });
  }

  /** Nobody comes in with it any more, every session is over, and every role ends: whoever comes back is given theirs anew. Throws as `end`, and ACCOUNT_CLOSED. */
  close(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const administrators = await this.grants.lockAdministrators();
      const person = await this.colleague(personId, by);
      const now = this.clock.now();
      await this.people.save(closeAccount(person, now), by);
      for (const grant of await this.grants.lockOf(personId)) {
        must(whyNotEnd(grant.role, administrators));
        await this.grants.save(takeRole(grant, now), by);
      }
      for (const { id } of await this.waiting.openOf(personId)) await this.answers.decline(id, by);
      await this.waysIn.all(personId, by);
    });
  }

  /** With no role. Throws Refusal NOT_FOUND, ROLE_OF_YOUR_OWN, ACCOUNT_OPEN. */
  openAgain(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => void (await this.people.save(openAccountAgain(await this.colleague(personId, by)), by)));
  }

  private async colleague(personId: Id<'Person'>, by: Actor): Promise<Person> {
    const person = await this.people.lock(personId);
    must(whyNotChangeColleague({ ...person, roles: [] }, by));
    return person;
  }
}

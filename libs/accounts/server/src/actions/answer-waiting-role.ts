import { agreeToRole, declineRole, giveRole, whyNotHere } from '@alongside/accounts/rules';
import { Clock, must, newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { WaitingRoleStore } from '../store/waiting-role.store';

/** The second word about a role with power. */
@Injectable()
export class AnswerWaitingRole {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly waiting: WaitingRoleStore,
  ) {}

  /** Throws Refusal NOT_FOUND, ROLE_ANSWERED, ROLE_ASKED_BY_YOU, ROLE_OF_YOUR_OWN, ROLE_WAITS_FOR_ADMINISTRATOR, ROLE_WAITS_FOR_SERVICE_LEAD, ACCOUNT_CLOSED. */
  agree(id: Id<'WaitingRole'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      // Nobody ends the administrator who agrees, or becomes one, while it is decided whose word counts.
      await this.grants.lockAdministrators();
      const waiting = await this.waiting.lock(id);
      const [{ personId, role }, now] = [waiting, this.clock.now()];
      await this.waiting.save(agreeToRole(waiting, by, await this.waiting.secondWords(waiting), now), by);
      must(whyNotHere(await this.people.lock(personId)));
      if ((await this.grants.held(personId, role)) === null) await this.grants.save(giveRole(newId(), personId, role, now), by);
    });
  }

  /** No; or taken back by whoever asked. Throws Refusal NOT_FOUND, ROLE_ANSWERED, ROLE_OF_YOUR_OWN. */
  decline(id: Id<'WaitingRole'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => void (await this.waiting.save(declineRole(await this.waiting.lock(id), by, this.clock.now()), by)));
  }
}

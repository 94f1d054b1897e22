import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RoleGrantStore } from '../store/role-grant.store';
import { WaitingRolesRead } from '../store/waiting-roles.read';
import { AnswerWaitingRole } from './answer-waiting-role';
import { ChangeRoles } from './change-roles';
import { OpenColleague } from './open-colleague';

/** The first day of a council: those who run the machine open one administrator, and say the second word while nobody else could. */
@Injectable()
export class OpenFirstAdministrator {
  constructor(
    private readonly transactions: Transactions,
    private readonly colleagues: OpenColleague,
    private readonly roles: ChangeRoles,
    private readonly grants: RoleGrantStore,
    private readonly waiting: WaitingRolesRead,
    private readonly answers: AnswerWaitingRole,
  ) {}

  /** Throws Refusal ADMINISTRATOR_THERE, and what opening a colleague's account throws. */
  run(who: { readonly name: string; readonly email: string }, by: Actor): Promise<Id<'Person'>> {
    return this.transactions.as(by, () => this.transactions.run(async () => {
      await this.grants.onlyOneLooksForAdministrators();
      if ((await this.grants.lockAdministrators()) > 0) throw new Refusal('ADMINISTRATOR_THERE');
      const personId = await this.colleagues.run(who, by);
      await this.roles.grant(personId, 'administrator', by);
      return personId;
    }));
  }

  /** Answers how many roles waited for them. Throws Refusal ROLE_WAITS_FOR_ADMINISTRATOR, ROLE_WAITS_FOR_SERVICE_LEAD while somebody else could agree. */
  agreeFor(email: string, by: Actor): Promise<number> {
    return this.transactions.as(by, () => this.transactions.run(async () => {
      const waiting = await this.waiting.idsOf(email.trim().toLowerCase());
      for (const id of waiting.slice(0, 1)) await this.answers.agree(id, by);
      return waiting.length;
    }));
  }
}

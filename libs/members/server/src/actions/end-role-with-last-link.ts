import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Actor, type Id } from '@alongside/kernel';
import { roleOf, type LinkedProfessional } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { GuardianshipStore } from '../store/guardianship.store';
import { LinkedProfessionalStore } from '../store/linked-professional.store';

/** Whoever ends a link sees that one and no others of the same person: the house looks whether it was the last. */
const house = systemActor('members.last-link');

/** A role that came with a link goes with the last one. It opened nothing without a link, and should look as it is. */
@Injectable()
export class EndRoleWithLastLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly links: LinkedProfessionalStore,
    private readonly guardianships: GuardianshipStore,
  ) {}

  async professional({ personId, kind }: LinkedProfessional, by: Actor): Promise<void> {
    if (personId === null) return;
    const role = roleOf(kind);
    const left = await this.transactions.as(house, () => this.links.confirmedOf(personId));
    if (!left.some((link) => roleOf(link.kind) === role)) await this.accounts.endRole(personId, role, by);
  }

  async guardian(guardianId: Id<'Person'>, by: Actor): Promise<void> {
    const left = await this.transactions.as(house, () => this.guardianships.confirmedOf(guardianId));
    if (left.length === 0) await this.accounts.endRole(guardianId, 'guardian', by);
  }
}

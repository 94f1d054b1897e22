import { AccountsDoor } from '@alongside/accounts/server';
import { linkGuardian, type Guardianship } from '@alongside/members/rules';
import { must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { GuardianshipStore } from '../store/guardianship.store';
import { MemberStore } from '../store/member.store';

export interface NewGuardian {
  readonly memberId: Id<'Member'>;
  readonly guardianId: Id<'Person'>;
  readonly relation: string;
  readonly from: PlainDate;
}

@Injectable()
export class LinkGuardian {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly members: MemberStore,
    private readonly guardianships: GuardianshipStore,
  ) {}

  /** Throws Refusal NOT_FOUND for a member or person nobody knows, RELATION_UNKNOWN, OWN_GUARDIAN, GUARDIAN_KNOWN. */
  run(link: NewGuardian, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      await this.members.lock(link.memberId);
      const linked = await this.guardianships.open(link.memberId);
      must(linked.some(({ guardianId }) => guardianId === link.guardianId) ? 'GUARDIAN_KNOWN' : null, 'name');
      const guardian = await this.accounts.person(link.guardianId);
      if (guardian === null) throw new Refusal('NOT_FOUND', 'guardianId');
      if (!guardian.roles.includes('guardian')) await this.accounts.grantRole(link.guardianId, 'guardian', by);
      return this.guardianships.save(linkGuardian(newId(), link), by);
    });
  }
}

import { AccountsDoor } from '@alongside/accounts/server';
import { confirmGuardian, endGuardian, linkGuardian, setTold, usualResponsibility, type Confirming, type Guardianship } from '@alongside/members/rules';
import { Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { GuardianshipStore } from '../store/guardianship.store';
import { MemberStore } from '../store/member.store';
import { EndRoleWithLastLink } from './end-role-with-last-link';

export interface NewGuardian {
  readonly memberId: Id<'Member'>;
  readonly guardianId: Id<'Person'>;
  readonly relation: string;
  readonly from: PlainDate;
  readonly phone?: string | null;
  /** Whether they hold parental responsibility; left out: what the relation says by itself. */
  readonly responsibility?: string;
  /** How the team knows; left out: it stands in the council's records. */
  readonly how?: string;
}

/** Who looks after a young member: written down, confirmed by staff, and ended. Only what is confirmed opens anything. */
@Injectable()
export class LinkGuardian {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MemberStore,
    private readonly guardianships: GuardianshipStore,
    private readonly lastLink: EndRoleWithLastLink,
  ) {}

  /** Throws Refusal NOT_FOUND for a member or person nobody knows, RELATION_UNKNOWN, OWN_GUARDIAN, GUARDIAN_KNOWN. */
  run(link: NewGuardian, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      await this.members.lock(link.memberId);
      const linked = await this.guardianships.open(link.memberId);
      must(linked.some(({ guardianId }) => guardianId === link.guardianId) ? 'GUARDIAN_KNOWN' : null, 'name');
      if ((await this.accounts.person(link.guardianId)) === null) throw new Refusal('NOT_FOUND', 'guardianId');
      return this.guardianships.save(linkGuardian(newId(), link), by);
    });
  }

  /** Somebody of the team asked, and it is so. Throws Refusal NOT_FOUND, LINK_ENDED, RESPONSIBILITY_UNKNOWN, GUARDIAN_KNOWN_HOW. */
  confirm(id: Id<'Guardianship'>, confirming: Confirming, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      const link = await this.guardianships.save(confirmGuardian(await this.guardianships.lock(id), confirming, by.personId, this.clock.today()), by);
      const guardian = await this.accounts.person(link.guardianId);
      if (!guardian?.roles.includes('guardian')) await this.accounts.grantRole(link.guardianId, 'guardian', by);
      return link;
    });
  }

  /** Both at once, by somebody who has asked already. */
  runConfirmed({ responsibility, how = 'council-record', ...link }: NewGuardian, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      const written = await this.run(link, by);
      return this.confirm(written.id, { responsibility: responsibility ?? usualResponsibility(written.relation), how }, by);
    });
  }

  /** Whether they are told when the young person decides for themselves. Throws Refusal NOT_FOUND, LINK_ENDED, GUARDIAN_NOT_CONFIRMED, SIGN_IN_FIRST. */
  tell(id: Id<'Guardianship'>, told: boolean, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
      const link = await this.guardianships.lock(id);
      const decision = setTold(link, told, by.personId, this.clock.today());
      return decision === null ? link : this.guardianships.save(decision, by);
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_ENDED. */
  end(id: Id<'Guardianship'>, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      const link = await this.guardianships.save(endGuardian(await this.guardianships.lock(id), this.clock.today()), by);
      await this.lastLink.guardian(link.guardianId, by);
      return link;
    });
  }
}

import { CouncilDoor } from '@alongside/council/server';
import { areaOf, delegateAuthority, endDelegation, guardiansOn, sourceWords, type DelegatedAuthority } from '@alongside/members/rules';
import { Clock, must, newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SealedStatus } from '../sealed-status';
import { DelegatedAuthorityStore } from '../store/delegated-authority.store';
import { GuardianshipStore } from '../store/guardianship.store';
import { MemberStore } from '../store/member.store';

export interface TypedDelegation {
  readonly memberId: Id<'Member'>;
  readonly area: string;
  /** A confirmed link of this member. */
  readonly delegatedTo: Id<'Person'>;
  /** Which paper says so: its name and day, not what else stands in it. */
  readonly source: string;
  readonly from: PlainDate;
  readonly reviewOn: PlainDate;
}

/** A placement plan leaves a kind of decision to a carer. */
@Injectable()
export class DelegateAuthority {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MemberStore,
    private readonly guardianships: GuardianshipStore,
    private readonly delegations: DelegatedAuthorityStore,
    private readonly sealed: SealedStatus,
  ) {}

  /** The same again takes the place of what was there. Throws Refusal NOT_FOUND, AREA_UNKNOWN, ANSWER_MISSING, REVIEW_BEFORE_START, LINK_NOT_CONFIRMED. */
  run({ source, ...typed }: TypedDelegation, by: Actor): Promise<DelegatedAuthority> {
    return this.transactions.run(async () => {
      const { memberId, delegatedTo } = typed;
      const { bornOn } = await this.members.lock(memberId);
      const today = this.clock.today();
      const links = guardiansOn(await this.guardianships.open(memberId), bornOn, today, await this.council.policyNumber('consent.adult_age', today));
      must(links.some(({ guardianId }) => guardianId === delegatedTo) ? null : 'LINK_NOT_CONFIRMED', 'delegatedTo');
      const id = newId<'DelegatedAuthority'>();
      const decision = delegateAuthority(id, { ...typed, sourceSealed: await this.sealed.sealSource(memberId, id, sourceWords(source)) });
      const before = (await this.delegations.open(memberId)).find((one) => one.area === areaOf(typed.area) && one.delegatedTo === delegatedTo);
      if (before) await this.delegations.save(endDelegation(before, typed.from), by);
      return this.delegations.save(decision, by);
    });
  }

  /** Throws Refusal NOT_FOUND, LINK_ENDED. */
  end(id: Id<'DelegatedAuthority'>, by: Actor): Promise<DelegatedAuthority> {
    return this.transactions.run(async () => this.delegations.save(endDelegation(await this.delegations.lock(id), this.clock.today()), by));
  }
}

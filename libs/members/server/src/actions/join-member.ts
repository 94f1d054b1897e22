import { AccountsDoor } from '@alongside/accounts/server';
import { join, seatKindOf, type Member, type NewMember } from '@alongside/members/rules';
import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider } from '../access-rider';
import { MemberStore } from '../store/member.store';

export interface JoiningMember extends NewMember {
  /** Somebody who has an account already, such as a guardian, keeps it and its id. */
  readonly id?: Id<string>;
  readonly accessNeeds?: string | null;
}

/** The account a member signs in with: one person, one id. */
export function accountOf(member: Member) {
  const young = seatKindOf(member.kind) === 'young-person';
  return {
    id: member.id, displayName: member.fullName, firstName: member.knownAs, email: member.contact.email,
    audience: young ? ('young' as const) : ('adult' as const), roles: [young ? 'young-person' : 'parent-carer'],
  };
}

@Injectable()
export class JoinMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MemberStore,
    private readonly rider: AccessRider,
  ) {}

  run({ id, accessNeeds, ...typed }: JoiningMember, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const memberId = (id ?? newId<'Member'>()) as Id<'Member'>;
      const { state, facts } = join(memberId, typed, this.clock.today());
      const account = await this.accounts.person(memberId);
      if (account === null) await this.accounts.openAccounts([accountOf(state)], by);
      const joined = await this.members.save({ state, facts }, by);
      await this.rider.sayFirst(memberId, accessNeeds, by);
      return joined;
    });
  }
}

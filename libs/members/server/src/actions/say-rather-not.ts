import { sayRatherNot, type ActivityKind, type Profile } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';
import { ProfileStore } from '../store/profile.store';

@Injectable()
export class SayRatherNot {
  constructor(private readonly transactions: Transactions, private readonly members: MemberStore, private readonly profiles: ProfileStore) {}

  /** Throws Refusal NOT_FOUND. */
  run(id: Id<'Member'>, kinds: readonly ActivityKind[], by: Actor): Promise<Profile> {
    return this.transactions.run(async () => {
      await this.members.lock(id);
      return this.profiles.save(sayRatherNot(await this.profiles.ofMember(id), kinds), by);
    });
  }
}

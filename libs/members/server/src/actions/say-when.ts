import { sayWhen, type Profile, type TypedWhen } from '@alongside/members/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';
import { ProfileStore } from '../store/profile.store';

@Injectable()
export class SayWhen {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly members: MemberStore, private readonly profiles: ProfileStore) {}

  /** Throws the refusals of `sayWhen`. */
  run(id: Id<'Member'>, typed: TypedWhen, by: Actor): Promise<Profile> {
    return this.transactions.run(async () => {
      await this.members.lock(id);
      return this.profiles.save(sayWhen(await this.profiles.ofMember(id), typed, this.clock.today()), by);
    });
  }
}

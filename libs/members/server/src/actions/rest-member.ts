import { rest, type Member } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';

@Injectable()
export class RestMember {
  constructor(private readonly transactions: Transactions, private readonly members: MemberStore) {}

  run(id: Id<'Member'>, by: Actor): Promise<Member> {
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      const resting = rest(member);
      return resting ? this.members.save(resting, by) : member;
    });
  }
}

import { correct } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider, type TypedLine } from '../access-rider';
import { MemberStore } from '../store/member.store';

@Injectable()
export class SayMyNeeds {
  constructor(private readonly transactions: Transactions, private readonly members: MemberStore, private readonly rider: AccessRider) {}

  /** The whole rider at once. Throws Refusal TOO_MANY_LINES, ANSWER_TOO_LONG, LINE_AUDIENCE_UNKNOWN. */
  run(id: Id<'Member'>, lines: readonly TypedLine[], by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      if (!member.ownWord.includes('access-needs')) await this.members.save(correct(member, {}, ['access-needs']), by);
      await this.rider.say(id, lines, by);
    });
  }
}

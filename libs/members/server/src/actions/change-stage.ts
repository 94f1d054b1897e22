import { changeStage, type Member } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';

@Injectable()
export class ChangeStage {
  constructor(private readonly transactions: Transactions, private readonly members: MemberStore) {}

  run(id: Id<'Member'>, to: string, by: Actor): Promise<Member> {
    return this.transactions.run(async () => this.members.save(changeStage(await this.members.lock(id), to), by));
  }
}

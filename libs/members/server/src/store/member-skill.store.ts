import type { MemberSkill } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MemberSkillEntity } from './member-skill.entity';

@Injectable()
export class MemberSkillStore extends RecordStore<MemberSkillEntity, MemberSkill> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, MemberSkillEntity, (row) => ({ ...row }), (state) => Object.assign(new MemberSkillEntity(), state));
  }

  async ofMember(memberId: Id<'Member'>): Promise<readonly MemberSkill[]> {
    return (await this.transactions.manager.findBy(MemberSkillEntity, { memberId })).map((row) => ({ ...row }));
  }
}

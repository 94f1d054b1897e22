import { Clock, systemActor, type Id } from '@alongside/kernel';
import { involvementOf, type Involvement } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RecordsOfOne } from './records-of-one';
import { GroupsRead } from './store/groups.read';
import { SkillsRead } from './store/skills.read';

/** How long somebody has been with us and what they did, worked out from what was written down. Other records of the same person count too (docs/adr/0027). */
@Injectable()
export class MemberInvolvement {
  constructor(
    private readonly clock: Clock, private readonly transactions: Transactions, private readonly skills: SkillsRead, private readonly groups: GroupsRead, private readonly records: RecordsOfOne,
  ) {}

  async of(memberId: Id<string>): Promise<Involvement> {
    const ids = await this.records.of(memberId);
    // Whoever left a group does not see it any more, and it is part of their story all the same. Cohorts are never asked for.
    const places = await this.transactions.as(systemActor('members.involvement'), () => this.groups.placesEver(ids));
    return involvementOf({ parts: await this.skills.partsOf(ids), steps: await this.skills.offersOf(ids), places }, this.clock.today());
  }
}

import { Clock, must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { requirementsOn, whyNotDecideOn, type Requirement, type RequirementRecord } from '@alongside/members/rules';
import { Injectable } from '@nestjs/common';

import { ChecksRead } from '../store/checks.read';
import { MemberStore } from '../store/member.store';
import { RequirementRecordStore } from '../store/requirement-record.store';

export interface LockedCheck {
  readonly requirement: Requirement;
  readonly open: RequirementRecord | null;
}

/** One member and one requirement of today, so that two people who write at once wait for each other. */
@Injectable()
export class StandingCheck {
  constructor(
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly read: ChecksRead,
    private readonly records: RequirementRecordStore,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK for one's own. */
  async lock(memberId: Id<'Member'>, code: Requirement['code'], by: Actor): Promise<LockedCheck> {
    must(whyNotDecideOn(memberId, by));
    await this.members.lock(memberId);
    const requirement = requirementsOn(await this.read.requirements(), this.clock.today()).find((one) => one.code === code);
    if (!requirement) throw new Refusal('NOT_FOUND');
    return { requirement, open: await this.records.open(memberId, requirement.id) };
  }
}

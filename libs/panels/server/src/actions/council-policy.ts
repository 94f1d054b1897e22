import { CouncilDoor } from '@alongside/council/server';
import { clockTimeOf, type Pence, type PlainDate } from '@alongside/kernel';
import type { CapacityPolicy, PayTier } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

/** What the council has decided about panels, as it holds on a day. */
@Injectable()
export class CouncilPolicy {
  constructor(private readonly council: CouncilDoor) {}

  /** Throws Refusal POLICY_VALUE_MISSING. */
  async notice(on: PlainDate): Promise<CapacityPolicy> {
    return {
      workingDays: await this.council.policyNumber('panel.notice_working_days', on),
      holidays: await this.council.holidays(),
      schoolStartsAt: clockTimeOf(await this.council.policyValue('child.school_starts', on)),
      schoolEndsAt: clockTimeOf(await this.council.policyValue('child.school_ends', on)),
    };
  }

  /** What each member is paid. Throws Refusal POLICY_VALUE_MISSING. */
  payEach(tier: PayTier, on: PlainDate): Promise<Pence> {
    return this.council.policyPence(`pay.rate.${tier}`, on);
  }
}

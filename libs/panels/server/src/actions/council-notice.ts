import { CouncilDoor } from '@alongside/council/server';
import { clockTimeOf, type PlainDate } from '@alongside/kernel';
import type { CapacityPolicy } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

/** What the council has decided about warning and school hours, as it holds on a day. */
@Injectable()
export class CouncilNotice {
  constructor(private readonly council: CouncilDoor) {}

  async on(day: PlainDate): Promise<CapacityPolicy> {
    return {
      workingDays: await this.council.policyNumber('panels.notice_days', day),
      holidays: await this.council.holidays(),
      schoolEndsAt: clockTimeOf(await this.council.policyValue('school.ends', day)),
    };
  }
}

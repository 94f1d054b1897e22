import { Reaction, type FactHandler } from '@alongside/platform/events';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { PAGE_DUTY } from './page-duty.job';

/** Somebody was called about a worry: the person on duty is asked now, not at the next tick. */
@Injectable()
@Reaction('members.handoff-passed')
export class OnWorryPassedOn implements FactHandler {
  constructor(private readonly nudge: Nudge) {}

  async run(): Promise<void> {
    await this.nudge.job(PAGE_DUTY);
  }
}

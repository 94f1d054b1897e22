import { CouncilDoor } from '@alongside/council/server';
import { Clock } from '@alongside/kernel';
import type { PaperDays, Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** Today, and how many days after a date its papers may still be looked at, as the council decided for that date. */
@Injectable()
export class PaperDaysOf {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  /** Throws Refusal POLICY_VALUE_MISSING. */
  async session({ heldOn }: Pick<Session, 'heldOn'>): Promise<PaperDays> {
    return { today: this.clock.today(), daysAfter: await this.council.policyNumber('retention.paper_days', heldOn) };
  }
}

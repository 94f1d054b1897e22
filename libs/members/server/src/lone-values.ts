import { CouncilDoor } from '@alongside/council/server';
import type { LoneRules } from '@alongside/members/rules';
import { Clock } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

/** What the council decided about working alone, as it holds today. */
@Injectable()
export class LoneValues {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async rules(): Promise<LoneRules> {
    const [graceMinutes, mostHours, daysAhead] = [await this.number('lone_working.grace_minutes'), await this.number('lone_working.most_hours'), await this.number('lone_working.days_ahead')];
    return { graceMinutes, mostHours, daysAhead };
  }

  private number(code: string): Promise<number> {
    return this.council.policyNumber(code, this.clock.today());
  }
}

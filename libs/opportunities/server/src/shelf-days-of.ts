import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, type PlainDate } from '@alongside/kernel';
import type { ShelfDays } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** Today, and how long after a date of one kind somebody still finds the papers for it, as the council decided. */
@Injectable()
export class ShelfDaysOf {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  /** Throws Refusal POLICY_VALUE_MISSING. */
  async today(): Promise<ShelfDays & { readonly since: PlainDate }> {
    const today = this.clock.today();
    const daysAfter = await this.council.policyNumber('papers.shelf_days', today);
    return { today, daysAfter, since: addDays(today, -daysAfter) };
  }
}

import { CouncilDoor } from '@alongside/council/server';
import { clockTimeOf, isWorkingDay, type PlainDate } from '@alongside/kernel';
import type { YoungHours } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

export interface YoungDay {
  readonly limits: YoungHours;
  readonly isSchoolDay: boolean;
}

/** The hours the council's rules allow people of school age on a day. */
@Injectable()
export class YoungLimits {
  constructor(private readonly council: CouncilDoor) {}

  /** Without term dates every working day counts as a school day: the tighter rule protects. Throws Refusal POLICY_VALUE_MISSING. */
  async on(day: PlainDate): Promise<YoungDay> {
    const rules = `child.${(await this.council.policyValue('child.rule_set', day)).toLowerCase()}.`;
    const minutes = async (code: string) => 60 * (await this.council.policyNumber(`${rules}${code}`, day));
    const time = async (code: string) => clockTimeOf(await this.council.policyValue(code, day));
    // Only some rule sets have a limit of their own for Sundays.
    const [sunday] = await this.council.policiesStarting(`${rules}sunday_hours`, day);
    const freeDayMinutesFrom15 = await minutes('day_hours_from_15');
    return {
      limits: {
        leastAge: await this.council.policyNumber(`${rules}least_age`, day),
        earliest: await time(`${rules}earliest`), latest: await time(`${rules}latest`),
        schoolStarts: await time('child.school_starts'), schoolEnds: await time('child.school_ends'),
        schoolDayMinutes: await minutes('school_day_hours'),
        sundayMinutes: sunday ? 60 * Number(sunday.value) : freeDayMinutesFrom15,
        freeDayMinutes: await minutes('day_hours_under_15'), freeDayMinutesFrom15,
      },
      isSchoolDay: isWorkingDay(day, await this.council.holidays()),
    };
  }
}

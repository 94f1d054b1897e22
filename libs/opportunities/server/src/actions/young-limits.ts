import { CouncilDoor } from '@alongside/council/server';
import { addDays, clockTimeOf, type PlainDate } from '@alongside/kernel';
import { mondayOf, tighterOf, type YoungDay, type YoungHours } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

const DAYS_OF_A_WEEK = 7;

/** The hours that are safe for people of school age on a day: of both sets of rules what is tighter, whichever of them holds. */
@Injectable()
export class YoungLimits {
  constructor(private readonly council: CouncilDoor) {}

  /** Where the council said nothing of holidays every working day counts as a school day: the tighter rule protects. Throws Refusal POLICY_VALUE_MISSING. */
  async on(day: PlainDate): Promise<YoungDay> {
    const week = Array.from({ length: DAYS_OF_A_WEEK }, (_, at) => addDays(mondayOf(day), at));
    const school = await this.council.areSchoolDays(week);
    return {
      limits: tighterOf(await this.ofRules('a', day), await this.ofRules('b', day)),
      isSchoolDay: school[week.indexOf(day)] ?? true, isSchoolWeek: school.includes(true),
    };
  }

  private async ofRules(letter: 'a' | 'b', day: PlainDate): Promise<YoungHours> {
    const rules = `child.${letter}.`;
    const minutes = async (code: string) => 60 * (await this.council.policyNumber(`${rules}${code}`, day));
    const time = async (code: string) => clockTimeOf(await this.council.policyValue(code, day));
    // Only some rule sets have a limit of their own for Sundays.
    const [sunday] = await this.council.policiesStarting(`${rules}sunday_hours`, day);
    const freeDayMinutesFrom15 = await minutes('day_hours_from_15');
    return {
      leastAge: await this.council.policyNumber(`${rules}least_age`, day),
      earliest: await time(`${rules}earliest`), latest: await time(`${rules}latest`),
      schoolStarts: await time('child.school_starts'), schoolEnds: await time('child.school_ends'),
      schoolDayMinutes: await minutes('school_day_hours'),
      sundayMinutes: sunday ? 60 * Number(sunday.value) : freeDayMinutesFrom15,
      freeDayMinutes: await minutes('day_hours_under_15'), freeDayMinutesFrom15,
      schoolWeekMinutes: await minutes('school_week_hours'), freeWeekMinutes: await minutes('week_hours_under_15'), freeWeekMinutesFrom15: await minutes('week_hours_from_15'),
      breakAfterMinutes: await minutes('break_after_hours'),
    };
  }
}

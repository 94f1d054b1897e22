import { bankHolidaysOf, isSchoolDay, type BankHoliday, type DaysOff } from '@alongside/council/rules';
import { SystemClock, type PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { remembered } from './remembered';

/** From the year after those that were written down, as far as anybody plans. */
const WORKED_OUT = Array.from({ length: 72 }, (_, at) => bankHolidaysOf(2029 + at)).flat();

interface Kept {
  readonly written: readonly BankHoliday[];
  readonly off: readonly DaysOff[];
}

@Injectable()
export class CalendarRead {
  private readonly kept: (() => Promise<Kept>) & { readonly forget: () => void };

  constructor(database: Database, trueClock: SystemClock) {
    this.kept = remembered(trueClock, async () => ({
      written: await database.query<{ day: PlainDate; name: string }>('select day, name from council.bank_holiday order by day'),
      off: await database.query<DaysOff & Record<string, unknown>>(
        'select id, kind, name, from_day as "from", to_day as "to", said_on as "saidOn", taken_away_on as "takenAwayOn" from council.days_off where taken_away_on is null order by from_day, id',
      ),
    }));
  }

  forget(): void {
    this.kept.forget();
  }

  /** Those written down, those given once, and those of the years after them. */
  async bankHolidays(from: PlainDate | null = null, until: PlainDate | null = null): Promise<readonly BankHoliday[]> {
    const { written, off } = await this.kept();
    const once = off.filter(({ kind }) => kind === 'bank-holiday').map(({ from, name }) => ({ day: from, name }));
    const all = [...new Map([...WORKED_OUT, ...written, ...once].map((one) => [one.day, one])).values()];
    return all.filter(({ day }) => (from === null || from <= day) && (until === null || day <= until)).sort((one, other) => one.day.localeCompare(other.day));
  }

  async holidays(): Promise<ReadonlySet<PlainDate>> {
    return new Set((await this.bankHolidays()).map(({ day }) => day));
  }

  /** What the council said and is not over, the soonest first. */
  async daysOff(today: PlainDate): Promise<readonly DaysOff[]> {
    return (await this.kept()).off.filter(({ to }) => to >= today);
  }

  /** Whether somebody of school age has to be at school, for each of these days. */
  async areSchoolDays(days: readonly PlainDate[]): Promise<readonly boolean[]> {
    const [holidays, { off }] = [await this.holidays(), await this.kept()];
    return days.map((day) => isSchoolDay(day, holidays, off));
  }
}

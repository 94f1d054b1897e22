import { addDays, addWorkingDays, clockTimeOf, isWorkingDay, londonInstant, type Instant, type PlainDate } from '@alongside/kernel';

/** Days told from today: `working(-1)` is the last working day before it, `working(8)` the eighth to come. */
export class Calendar {
  constructor(readonly today: PlainDate, readonly now: Instant, private readonly holidays: ReadonlySet<PlainDate>) {}

  working(days: number, from: PlainDate = this.today): PlainDate {
    return addWorkingDays(from, days, this.holidays);
  }

  isWorking(day: PlainDate): boolean {
    return isWorkingDay(day, this.holidays);
  }

  daysAgo(days: number): PlainDate {
    return addDays(this.today, -days);
  }

  /** When London clocks show this. */
  moment(day: PlainDate, time: string): Instant {
    return londonInstant(day, clockTimeOf(time));
  }
}

import { addWorkingDays, isWorkingDay, type PlainDate } from '@alongside/kernel';

/** Three banking days: hand in, work through, money there. */
export interface BacsCycle {
  readonly submitBy: PlainDate;
  readonly processOn: PlainDate;
  readonly payOn: PlainDate;
}

export function cycleFor(payOn: PlainDate, holidays: ReadonlySet<string>): BacsCycle {
  return { submitBy: addWorkingDays(payOn, -2, holidays), processOn: addWorkingDays(payOn, -1, holidays), payOn };
}

/** The first day money can be there when the file is handed in today, or on the next banking day. */
export function earliestCycle(today: PlainDate, holidays: ReadonlySet<string>): BacsCycle {
  const submitBy = isWorkingDay(today, holidays) ? today : addWorkingDays(today, 1, holidays);
  return cycleFor(addWorkingDays(submitBy, 2, holidays), holidays);
}

import { addWorkingDays, type PlainDate } from '@alongside/kernel';

/** The promise: so many working days after the day somebody gave. */
export function payBy(heldOn: PlainDate, workingDays: number, holidays: ReadonlySet<string>): PlainDate {
  return addWorkingDays(heldOn, workingDays, holidays);
}

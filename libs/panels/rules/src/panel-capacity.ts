import { addDays, addWorkingDays, isWorkingDay, type ClockTime, type PlainDate } from '@alongside/kernel';

import { isShortNotice, type NoticePolicy } from './short-notice';

/** The one thing HR must know about a date first. */
export const capacityNotes = ['school-hours', 'not-enough', 'short-notice', 'enough', 'plenty'] as const;
export type CapacityNote = (typeof capacityNotes)[number];

export interface CapacityPolicy extends NoticePolicy {
  /** Between these times on a working day no young person is asked: they are at school or college. */
  readonly schoolStartsAt: ClockTime;
  readonly schoolEndsAt: ClockTime;
}

export interface PanelTimes {
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
}

export interface FreePeople {
  readonly parentsFree: number;
  readonly youngFree: number;
}

export interface WantedSeats {
  readonly parentSeats: number;
  readonly youngSeats: number;
}

/** Where the list of dates begins when HR names none: the last day of short notice, so that the difference shows. */
export function firstUsefulDay(today: PlainDate, policy: NoticePolicy): PlainDate {
  return addWorkingDays(today, Math.max(1, policy.workingDays - 1), policy.holidays);
}

/** The working days from this one on. */
export function workingDaysFrom(first: PlainDate, most: number, holidays: ReadonlySet<string>): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; days.length < most; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) days.push(day);
  return days;
}

export function isInSchoolHours({ startsAt, endsAt }: PanelTimes, policy: CapacityPolicy): boolean {
  return startsAt < policy.schoolEndsAt && endsAt > policy.schoolStartsAt;
}

/** "Plenty" is twice what is wanted, so that people can still say no. */
export function capacityNote(at: { day: PlainDate; times: PanelTimes; today: PlainDate }, free: FreePeople, wanted: WantedSeats, policy: CapacityPolicy): CapacityNote {
  if (wanted.youngSeats > 0 && isInSchoolHours(at.times, policy)) return 'school-hours';
  const times = (count: number) => free.parentsFree >= count * wanted.parentSeats && free.youngFree >= count * wanted.youngSeats;
  if (!times(1)) return 'not-enough';
  if (isShortNotice(at.day, at.today, policy)) return 'short-notice';
  return times(2) ? 'plenty' : 'enough';
}

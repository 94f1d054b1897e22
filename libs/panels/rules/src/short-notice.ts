import { workingDaysBetween, type PlainDate } from '@alongside/kernel';

/** What the council says is enough warning, and the days it does not work. */
export interface NoticePolicy {
  readonly workingDays: number;
  readonly holidays: ReadonlySet<string>;
}

/** Short notice is shown to everybody, councillors too, but it is never a reason to say no. */
export function isShortNotice(heldOn: PlainDate, askedOn: PlainDate, policy: NoticePolicy): boolean {
  return workingDaysBetween(askedOn, heldOn, policy.holidays) < policy.workingDays;
}

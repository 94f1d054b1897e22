import { spokenTimes, weekdayDate, type ClockTime, type PlainDate } from '@alongside/kernel';

/** When and where somebody is awaited. */
export interface Meeting {
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
}

export function whenAndWhere({ heldOn, startsAt, endsAt, place }: Meeting): string {
  return `It is on ${weekdayDate(heldOn)}, ${spokenTimes(startsAt, endsAt)}. The place is ${place}.`;
}

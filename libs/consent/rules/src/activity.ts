import { clockTimeOf, requiredText, type ClockTime, type PlainDate } from '@alongside/kernel';

/** What the yes is about, as it was told: kept with the permission, so it can be shown later what they were told. */
export interface Activity {
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly plainSummary: string;
}

export interface ToldActivity extends Omit<Activity, 'startsAt' | 'endsAt'> {
  readonly startsAt: string;
  readonly endsAt: string;
}

export function activityOf(told: ToldActivity): Activity {
  return {
    title: requiredText(told.title, 'title', 200),
    heldOn: told.heldOn,
    startsAt: clockTimeOf(told.startsAt, 'startsAt'),
    endsAt: clockTimeOf(told.endsAt, 'endsAt'),
    place: requiredText(told.place, 'place', 300),
    plainSummary: requiredText(told.plainSummary, 'plainSummary', 2_000),
  };
}

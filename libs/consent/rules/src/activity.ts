import { clockTimeOf, requiredText, type ClockTime, type Id, type Pence, type PlainDate } from '@alongside/kernel';

/** People who are neither our team nor members: who wants the job, or who comes to learn. */
export const outsiders = ['candidates', 'learners'] as const;

/** Whom they meet there by kind, who runs it, and what they get: as it was promised when it was asked. */
export interface AroundDate {
  readonly contactId: Id<'Person'>;
  /** Of our team, besides the contact. */
  readonly staffToo: number;
  /** At most, when all seats are taken; without the one who is asked about. */
  readonly youngPeople: number;
  readonly adults: number;
  readonly outsiders: (typeof outsiders)[number] | null;
  readonly payPence: Pence;
  readonly payBy: PlainDate;
  /** The council has not decided yet whether this is work for somebody of school age: the money comes after that, and not by a day. Left out where nothing waits. */
  readonly payWaits?: boolean;
}

/** What the yes is about, as it was told: kept with the permission, so it can be shown later what they were told. */
export interface Activity {
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly plainSummary: string;
  /** Null for what was asked before we told it. */
  readonly around: AroundDate | null;
}

export interface ToldActivity extends Omit<Activity, 'startsAt' | 'endsAt' | 'around'> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly around?: AroundDate | null;
}

export function activityOf(told: ToldActivity): Activity {
  return {
    title: requiredText(told.title, 'title', 200),
    heldOn: told.heldOn,
    startsAt: clockTimeOf(told.startsAt, 'startsAt'),
    endsAt: clockTimeOf(told.endsAt, 'endsAt'),
    place: requiredText(told.place, 'place', 300),
    plainSummary: requiredText(told.plainSummary, 'plainSummary', 2_000),
    around: told.around ?? null,
  };
}

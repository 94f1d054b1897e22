import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { dayChangeSaid, dayChangeSeen } from './events';
import type { OpportunitiesRefusal } from './refusals';

/** Somebody who looks after a child says that something about the day is different now. It changes no plan: the team reads it and talks to them. */
export interface DayChange {
  readonly id: Id<'DayChange'>;
  readonly bookingId: Id<'Booking'>;
  readonly saidBy: Id<'Person'>;
  /** Sealed with the key of whoever said it. */
  readonly wordsSealed: string;
  readonly saidAt: Instant;
  readonly seenBy: Id<'Person'> | null;
  readonly seenAt: Instant | null;
}

/** More than this unread is no news but noise: somebody rings instead. */
const MOST_UNREAD = 5;

/** The words of a change: a few lines, no story. */
export const LONGEST_CHANGE = 500;

export function whyNotSayDayChanged(heldOn: PlainDate, unread: number, today: PlainDate): OpportunitiesRefusal | null {
  if (heldOn < today) return 'DAY_IS_OVER';
  return unread >= MOST_UNREAD ? 'DAY_CHANGES_UNREAD' : null;
}

interface Saying extends Pick<DayChange, 'id' | 'bookingId' | 'saidBy' | 'wordsSealed' | 'saidAt'> {
  readonly heldOn: PlainDate;
  readonly unread: number;
  readonly today: PlainDate;
}

/** Throws Refusal DAY_IS_OVER, DAY_CHANGES_UNREAD. */
export function sayDayChanged({ heldOn, unread, today, ...said }: Saying): Decision<DayChange> {
  must(whyNotSayDayChanged(heldOn, unread, today));
  const state: DayChange = { ...said, seenBy: null, seenAt: null };
  return decided(state, dayChangeSaid(state));
}

/** The team has read it. Twice is once. */
export function seeDayChange(change: DayChange, by: Id<'Person'>, now: Instant): Decision<DayChange> | null {
  if (change.seenAt !== null) return null;
  const state: DayChange = { ...change, seenBy: by, seenAt: now };
  return decided(state, dayChangeSeen(state));
}

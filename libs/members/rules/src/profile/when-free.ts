import type { ClockTime, PlainDate } from '@alongside/kernel';

import { isBusyThen, type BusyTime } from './busy-time';
import { coversHours, isAway, type Away, type FreeTime } from './free-time';

export interface WhenFree {
  /** Nothing said: somebody can be asked at any time. */
  readonly times: readonly FreeTime[];
  readonly away: readonly Away[];
  /** Again and again: school runs, a clinic, night shifts. */
  readonly busy: readonly BusyTime[];
}

export interface Meeting {
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
}

/** Why somebody is not asked for this time; null when they can be. `fallsOn` knows recurrence rules. */
export function whyNotThen({ times, away, busy }: WhenFree, meeting: Meeting, fallsOn: (time: FreeTime, day: PlainDate) => boolean): 'MEMBER_AWAY' | 'NOT_THEIR_TIMES' | null {
  const { heldOn, startsAt, endsAt } = meeting;
  if (isAway(away, heldOn) || busy.some((time) => isBusyThen(time, meeting, fallsOn))) return 'MEMBER_AWAY';
  if (times.length === 0) return null;
  return times.some((time) => coversHours(time, startsAt, endsAt) && fallsOn(time, heldOn)) ? null : 'NOT_THEIR_TIMES';
}

import { laterBy, type Id, type Instant } from '@alongside/kernel';

import type { ConcernHandoff } from './concern-handoff';

/** How a hand-off keeps asking until somebody has it; each number is the council's. */
export interface PagingRules {
  /** How long a call may last before we ask whether it came to its end. */
  readonly callingMinutes: number;
  readonly pageMinutes: number;
  /** How often one person is asked before the next one on the list is. */
  readonly triesEach: number;
}

/** One text to one person of the duty list. */
export interface DutyPage {
  readonly id: Id<'DutyPage'>;
  readonly handoffId: Id<'ConcernHandoff'>;
  /** 1 for the first of a hand-off; one number, one page. */
  readonly number: number;
  readonly toPersonId: Id<'Person'>;
  readonly phone: string;
  readonly takenAt: Instant;
}

const MINUTE = 60_000;

/** When the next page is due; null once somebody has it. Counted on the true line of time, so a clock change neither doubles nor delays it. */
export function nextPageAt({ calls, raisedAt, acknowledged }: ConcernHandoff, last: Pick<DutyPage, 'takenAt'> | null, rules: PagingRules): Instant | null {
  if (acknowledged !== null) return null;
  if (last !== null) return laterBy(last.takenAt, rules.pageMinutes * MINUTE);
  return calls[0]?.recordedAt ?? laterBy(raisedAt, rules.callingMinutes * MINUTE);
}

/** Whose turn it is after so many pages. After the last person the first is asked again: it never ends by itself. Null when there is nobody. */
export function whoseTurn<Place>(list: readonly Place[], pagesSoFar: number, { triesEach }: PagingRules): Place | null {
  return list[Math.floor(pagesSoFar / Math.max(1, triesEach)) % list.length] ?? null;
}

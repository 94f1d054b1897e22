import { daysBetween, decided, type Decision, type PlainDate } from '@alongside/kernel';

import { checkExpired, checkExpiring, checkOverdue } from '../events';
import type { Check } from './check';
import type { RequirementRecord } from './requirement-record';

/** Something told once about one record: it runs out in so many days, it has run out, or what was asked for is late. */
export interface CheckWarning {
  readonly record: RequirementRecord;
  /** `expiring-60`, `expired`, `overdue`. */
  readonly what: string;
}

/**
 * What is to be told about a check today; null when nothing is. `warnDays` are the council's, such as 60, 30 and 7. After days on which nobody could be told,
 * only the nearest is: three letters at once help nobody.
 */
export function warningDue({ state, record, open, lapsed }: Check, warnDays: readonly number[], today: PlainDate): CheckWarning | null {
  if (state === 'overdue' && open) return { record: open, what: 'overdue' };
  // Whoever was let off meanwhile is told of that, once.
  if (state === 'expired' && record) return lapsed ? null : { record, what: 'expired' };
  if (state !== 'expiring' || !record || record.validUntil === null) return null;
  const left = daysBetween(today, record.validUntil);
  const nearest = Math.min(...warnDays.filter((days) => left <= days));
  return Number.isFinite(nearest) ? { record, what: `expiring-${nearest}` } : null;
}

/** Told; the store keeps that it was, so it is told once however often the clock strikes. */
export function tellWarning(warning: CheckWarning): Decision<CheckWarning> {
  if (warning.what === 'overdue') return decided(warning, checkOverdue(warning.record));
  return decided(warning, warning.what === 'expired' ? checkExpired(warning.record) : checkExpiring(warning.record, warning.what));
}

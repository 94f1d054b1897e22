import { addDays, daysBetween, decided, type Decision, type PlainDate } from '@alongside/kernel';

import { letOffEnding, letOffOver } from '../events';
import { counts, type Check } from './check';
import type { Exemption } from './exemption';

/** Something told once about one exemption: it ends in so many days, or it is over and nothing took its place. */
export interface LetOffWarning {
  readonly exemption: Exemption;
  /** `ending-30`, `over`. */
  readonly what: string;
}

/** They are let off, and on the day after nothing they have would count. */
export function leavesNothing({ exemption, record }: Pick<Check, 'exemption' | 'record'>): boolean {
  return exemption !== null && !(record && counts(record, addDays(exemption.until, 1)));
}

/** It is over, and not so long ago that nobody would know what it is about. What is needed for a date is told there however long ago it was. */
export function lapsedLately({ lapsed }: Pick<Check, 'lapsed'>, warnDays: readonly number[], today: PlainDate): Exemption | null {
  return lapsed !== null && daysBetween(lapsed.until, today) <= Math.max(0, ...warnDays) ? lapsed : null;
}

/**
 * What is to be told about being let off today; null when nothing is. `warnDays` are the same as for what runs out. A day that had passed already
 * when they were let off is not told: whoever is let off for a week knows it.
 */
export function letOffWarningDue(check: Pick<Check, 'exemption' | 'record' | 'lapsed'>, warnDays: readonly number[], today: PlainDate): LetOffWarning | null {
  const { exemption } = check;
  const lapsed = lapsedLately(check, warnDays, today);
  if (lapsed) return { exemption: lapsed, what: 'over' };
  if (exemption === null || !leavesNothing(check)) return null;
  const left = daysBetween(today, exemption.until);
  const nearest = Math.min(...warnDays.filter((days) => left <= days && addDays(exemption.until, -days) > exemption.from));
  return Number.isFinite(nearest) ? { exemption, what: `ending-${nearest}` } : null;
}

/** Told; the store keeps that it was, so it is told once however often the clock strikes. */
export function tellLetOff(warning: LetOffWarning): Decision<LetOffWarning> {
  return decided(warning, warning.what === 'over' ? letOffOver(warning.exemption) : letOffEnding(warning.exemption, warning.what));
}

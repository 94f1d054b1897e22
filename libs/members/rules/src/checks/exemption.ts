import { addMonths, decided, must, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { exemptionEnded, memberExempted } from '../events';
import type { ChecksRefusal } from './refusals';
import type { Requirement } from './requirement';

/** Somebody is let off a requirement, for a reason and up to a day of its own. */
export interface Exemption {
  readonly id: Id<'Exemption'>;
  readonly memberId: Id<'Member'>;
  readonly code: Requirement['code'];
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Sealed by the vault. */
  readonly reasonSealed: string;
  readonly givenBy: Id<'Person'>;
  /** The day it was ended before its end. */
  readonly endedOn: PlainDate | null;
}

/** `mostMonths` is the council's: nobody is let off for ever. Throws Refusal EXEMPT_ALREADY, EXEMPTION_IN_PAST, EXEMPTION_TOO_LONG (until). */
export function exempt(
  exemption: Omit<Exemption, 'from' | 'endedOn'>, standing: Exemption | null, mostMonths: number, today: PlainDate,
): Decision<Exemption> {
  must(standing === null ? null : 'EXEMPT_ALREADY');
  must(exemption.until < today ? 'EXEMPTION_IN_PAST' : null, 'until');
  must(exemption.until > addMonths(today, mostMonths) ? 'EXEMPTION_TOO_LONG' : null, 'until', { most: mostMonths });
  const given: Exemption = { ...exemption, from: today, endedOn: null };
  return decided(given, memberExempted(given));
}

export function whyNotEndExemption(exemption: Exemption, today: PlainDate): ChecksRefusal | null {
  return exemption.endedOn !== null || exemption.until < today ? 'EXEMPTION_OVER' : null;
}

export function endExemption(exemption: Exemption, today: PlainDate): Decision<Exemption> {
  must(whyNotEndExemption(exemption, today));
  const ended: Exemption = { ...exemption, endedOn: today };
  return decided(ended, exemptionEnded(ended));
}

/** The one that ended last by its own day, before this one. Ended by somebody it needs nobody to think of it. */
export function lapsedBefore(exemptions: readonly Exemption[], on: PlainDate): Exemption | null {
  const over = exemptions.filter(({ until, endedOn }) => endedOn === null && until < on);
  return over.reduce<Exemption | null>((last, next) => (last === null || next.until > last.until ? next : last), null);
}

export function exemptOn(exemptions: readonly Exemption[], on: PlainDate): Exemption | null {
  return exemptions.find(({ from, until, endedOn }) => from <= on && on <= until && (endedOn === null || on < endedOn)) ?? null;
}

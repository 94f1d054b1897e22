import { addDays, daysBetween, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { birthdayAt } from './birthday';

/** Why a yes is asked for again. */
export const renewalReasons = ['birthday', 'interval', 'wording', 'legal-status', 'birth-date'] as const;

export type RenewalReason = (typeof renewalReasons)[number];

/** One asking, of one person, for one reason: there is one row for it, however often somebody looks. */
export interface Renewal {
  readonly id: Id<'Renewal'>;
  readonly memberId: Id<'Member'>;
  readonly reason: RenewalReason;
  /** The birthday, the day a yes ends, the day new words hold from, the day something changed. */
  readonly occasion: PlainDate;
  /** Days before the occasion at which it is asked: 90, 30, 0. */
  readonly step: number;
  /** On a birthday: how old they become. */
  readonly age: number | null;
  readonly askedAt: Instant;
}

/** The latest step whose day has come: a night without a job asks the next night, and never two steps at once. Null before the first and long after the last. */
export function stepDue(occasion: PlainDate, today: PlainDate, steps: readonly number[], graceDays: number): number | null {
  const left = daysBetween(today, occasion);
  if (left < -graceDays) return null;
  const reached = steps.filter((step) => left <= step);
  return reached.length === 0 ? null : Math.min(...reached);
}

export interface BirthdayDue {
  readonly age: number;
  readonly occasion: PlainDate;
  readonly step: number;
}

/** The birthday somebody should be asked about today, if there is one. */
export function birthdayDue(bornOn: PlainDate, today: PlainDate, ages: readonly number[], steps: readonly number[], graceDays: number): BirthdayDue | null {
  for (const age of ages) {
    const occasion = birthdayAt(bornOn, age);
    const step = stepDue(occasion, today, steps, graceDays);
    if (step !== null) return { age, occasion, step };
  }
  return null;
}

/** Births among which somebody could be found who turns this age within the steps: a span, so that an index finds them. */
export function birthSpan(age: number, today: PlainDate, steps: readonly number[], graceDays: number): readonly [PlainDate, PlainDate] {
  const years = (day: PlainDate) => `${String(Number(day.slice(0, 4)) - age).padStart(4, '0')}${day.slice(4)}` as PlainDate;
  // 29 February and 1 March lie a day apart; a day more on each side finds both.
  return [addDays(years(noLeapDay(addDays(today, -graceDays))), -2), addDays(years(noLeapDay(addDays(today, Math.max(...steps)))), 2)];
}

function noLeapDay(day: PlainDate): PlainDate {
  return day.endsWith('-02-29') ? addDays(day, 1) : day;
}


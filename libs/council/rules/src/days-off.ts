import { daysBetween, decided, isWorkingDay, must, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { daysOffSaid, daysOffTakenAway } from './events';

export const daysOffKinds = ['bank-holiday', 'school-holiday'] as const;

/** A bank holiday that is given once, or days on which nobody of school age has to be at school. */
export type DaysOffKind = (typeof daysOffKinds)[number];

export interface DaysOff {
  readonly id: Id<'DaysOff'>;
  readonly kind: DaysOffKind;
  readonly name: string;
  readonly from: PlainDate;
  /** The last of them. */
  readonly to: PlainDate;
  readonly saidOn: PlainDate;
  readonly takenAwayOn: PlainDate | null;
}

export interface TypedDaysOff {
  readonly kind: DaysOffKind;
  readonly name: string;
  readonly from: PlainDate;
  /** Left out: the one day. */
  readonly to: PlainDate | null;
}

const MOST_NAME = 60;
/** A summer holiday and some days; more is a slip. */
const MOST_DAYS = 60;

/** `standing`: what holds already. Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG (name), LAST_DAY_TOO_EARLY, DAYS_OFF_TOO_LONG (to), DAYS_OFF_OVER, DAYS_OFF_TWICE (from). */
export function sayDaysOff(id: DaysOff['id'], typed: TypedDaysOff, standing: readonly DaysOff[], today: PlainDate): Decision<DaysOff> {
  const { kind, from } = typed;
  const to = typed.to ?? from;
  const name = requiredText(typed.name, 'name', MOST_NAME);
  must(to < from ? 'LAST_DAY_TOO_EARLY' : null, 'to');
  must(daysBetween(from, to) >= (kind === 'bank-holiday' ? 1 : MOST_DAYS) ? 'DAYS_OFF_TOO_LONG' : null, 'to', { most: kind === 'bank-holiday' ? 1 : MOST_DAYS });
  must(to < today ? 'DAYS_OFF_OVER' : null, 'from');
  must(standing.some((one) => one.kind === kind && one.takenAwayOn === null && one.from <= to && from <= one.to) ? 'DAYS_OFF_TWICE' : null, 'from');
  const said: DaysOff = { id, kind, name, from, to, saidOn: today, takenAwayOn: null };
  return decided(said, daysOffSaid(said));
}

/** What has begun was counted with already: it stays as it was. */
export function whyNotTakeAwayDaysOff({ from, takenAwayOn }: Pick<DaysOff, 'from' | 'takenAwayOn'>, today: PlainDate): 'DAYS_OFF_BEGUN' | 'NOT_FOUND' | null {
  if (takenAwayOn !== null) return 'NOT_FOUND';
  return from <= today ? 'DAYS_OFF_BEGUN' : null;
}

/** Throws Refusal NOT_FOUND, DAYS_OFF_BEGUN. */
export function takeAwayDaysOff(days: DaysOff, today: PlainDate): Decision<DaysOff> {
  must(whyNotTakeAwayDaysOff(days, today));
  const gone: DaysOff = { ...days, takenAwayOn: today };
  return decided(gone, daysOffTakenAway(gone));
}

/** Somebody of school age has to be at school: a working day, unless the council says that there is none. Where nothing is said, the tighter rule protects. */
export function isSchoolDay(day: PlainDate, bankHolidays: ReadonlySet<string>, off: readonly Pick<DaysOff, 'kind' | 'from' | 'to' | 'takenAwayOn'>[]): boolean {
  const isFree = off.some(({ kind, from, to, takenAwayOn }) => kind === 'school-holiday' && takenAwayOn === null && from <= day && day <= to);
  return isWorkingDay(day, bankHolidays) && !isFree;
}

import { addDays, decided, must, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { valueDecided, valueEnds } from './events';
import { policyOn, type PolicyValue } from './policy-value';
import { CHILD_EMPLOYMENT, formOf, writtenAs } from './value-form';

/** One row of a value: what holds from a day to a day. */
export interface KeptValue extends PolicyValue {
  readonly id: Id<'PolicyValue'>;
}

/** Ages nobody may go below or above: the law's, and the day on which somebody is an adult. */
export interface AgeBounds {
  readonly least: number;
  readonly most: number;
}

export interface TypedValue {
  readonly value: string;
  readonly from: PlainDate;
  /** Where it comes from: a minute, a decision, a law. */
  readonly source: string;
}

const MOST_SOURCE = 200;

/** Whether something is child employment is the child employment officer's word; no role is theirs, and an administrator of the council keeps it for them. */
export function mayDecide(code: string, roles: readonly string[]): boolean {
  return !code.startsWith(CHILD_EMPLOYMENT) || roles.includes('administrator');
}

/**
 * The row that holds ends the day before, and the new one begins. One that was decided and has not begun is decided anew in its place.
 * The rows stand in the order in which they can be kept: no day ever has two values. Throws Refusal POLICY_VALUE_MISSING, VALUE_NOT_CHANGED_HERE, VALUE_FROM_TOMORROW, VALUE_DECIDED_TWICE, ANSWER_MISSING, ANSWER_TOO_LONG and those of `writtenAs`.
 */
export function decideValue(rows: readonly KeptValue[], code: string, typed: TypedValue, id: Id<'PolicyValue'>, bounds: AgeBounds, today: PlainDate): readonly Decision<KeptValue>[] {
  const holds = policyOn(rows, code, today) as KeptValue;
  const form = formOf(holds, bounds);
  if (form === null) throw new Refusal('VALUE_NOT_CHANGED_HERE', 'code');
  const value = writtenAs(form, typed.value);
  // What has held stays as it was: a new value begins tomorrow at the earliest.
  must(typed.from <= today ? 'VALUE_FROM_TOMORROW' : null, 'from');
  const source = requiredText(typed.source, 'source', MOST_SOURCE);
  const ahead = rows.filter((row) => row.code === code && row.from > today);
  must(ahead.length < 2 ? null : 'VALUE_DECIDED_TWICE');
  const before = ahead[0] ?? null;
  const begins: KeptValue = { ...holds, id: before?.id ?? id, value, from: typed.from, to: null, source, checkedOn: today };
  const ends: KeptValue = { ...holds, to: addDays(typed.from, -1) };
  const both = [decided(ends, valueEnds(ends)), decided(begins, valueDecided(begins))] as const;
  return before !== null && typed.from > before.from ? [both[1], both[0]] : both;
}

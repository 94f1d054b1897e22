import { addDays, decided, must, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { valueDecided, valueEnds } from './events';
import { policyOn, type PolicyValue } from './policy-value';

/** One row of a value: what holds from a day to a day. */
export interface KeptValue extends PolicyValue {
  readonly id: Id<'PolicyValue'>;
}

/** Ages nobody may go below or above: the law's, and the day on which somebody is an adult. */
export interface AgeBounds {
  readonly least: number;
  readonly most: number;
}

/** After the age from which somebody says yes alone, those who look after them are told of it, or are asked too. */
export const guardianBeside = ['told', 'asked'] as const;

export interface TypedValue {
  readonly value: string;
  readonly from: PlainDate;
  /** Where it comes from: a minute, a decision, a law. */
  readonly source: string;
}

const MOST_SOURCE = 200;

/** What a value can become on the council's own page; null for one that is not changed there. */
export function canBecome(code: string, { least, most }: AgeBounds): readonly string[] | null {
  if (code.startsWith('consent.alone_from.')) return Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => String(least + step));
  return code.startsWith('consent.guardian_beside.') ? guardianBeside : null;
}

export type DecideRefusal = 'VALUE_NOT_CHANGED_HERE' | 'VALUE_NOT_OFFERED' | 'VALUE_FROM_TOMORROW';

/** What has held stays as it was: a new value begins tomorrow at the earliest. */
export function whyNotDecide(code: string, { value, from }: Pick<TypedValue, 'value' | 'from'>, bounds: AgeBounds, today: PlainDate): readonly [DecideRefusal, string] | null {
  const offered = canBecome(code, bounds);
  if (offered === null) return ['VALUE_NOT_CHANGED_HERE', 'code'];
  if (!offered.includes(value)) return ['VALUE_NOT_OFFERED', 'value'];
  return from <= today ? ['VALUE_FROM_TOMORROW', 'from'] : null;
}

/**
 * The row that holds ends the day before, and the new one begins. One that was decided and has not begun is decided anew in its place.
 * The rows stand in the order in which they can be kept: no day ever has two values. Throws Refusal POLICY_VALUE_MISSING, ANSWER_MISSING, ANSWER_TOO_LONG and the reasons above.
 */
export function decideValue(rows: readonly KeptValue[], code: string, typed: TypedValue, id: Id<'PolicyValue'>, bounds: AgeBounds, today: PlainDate): readonly Decision<KeptValue>[] {
  const no = whyNotDecide(code, typed, bounds, today);
  if (no !== null) throw new Refusal(no[0], no[1]);
  const source = requiredText(typed.source, 'source', MOST_SOURCE);
  const holds = policyOn(rows, code, today) as KeptValue;
  const ahead = rows.filter((row) => row.code === code && row.from > today);
  must(ahead.length < 2 ? null : 'VALUE_DECIDED_TWICE');
  const before = ahead[0] ?? null;
  const begins: KeptValue = { ...holds, id: before?.id ?? id, value: typed.value, from: typed.from, to: null, source, checkedOn: today };
  const ends: KeptValue = { ...holds, to: addDays(typed.from, -1) };
  const both = [decided(ends, valueEnds(ends)), decided(begins, valueDecided(begins))] as const;
  return before !== null && typed.from > before.from ? [both[1], both[0]] : both;
}

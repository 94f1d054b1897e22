import { daysBetween, Refusal, type PlainDate } from '@alongside/kernel';

export type PolicyUnit =
  | 'pence' | 'percent' | 'days' | 'working days' | 'months' | 'years' | 'hours' | 'minutes' | 'people' | 'age' | 'miles' | 'count' | 'time' | 'choice';

/** What the council decided about one thing, for the days from one to another. */
export interface PolicyValue {
  readonly code: string;
  readonly label: string;
  readonly section: string;
  readonly unit: PolicyUnit;
  readonly value: string;
  readonly from: PlainDate;
  /** The last day it holds; null when no end is known. */
  readonly to: PlainDate | null;
  readonly source: string;
  readonly checkedOn: PlainDate;
}

const SOON_DAYS = 150;

/** The value that held on the day the thing happened, never today's. Throws Refusal POLICY_VALUE_MISSING. */
export function policyOn(values: readonly PolicyValue[], code: string, on: PlainDate): PolicyValue {
  const found = values.find((value) => value.code === code && value.from <= on && (value.to === null || on <= value.to));
  if (!found) throw new Refusal('POLICY_VALUE_MISSING', undefined, { code, on });
  return found;
}

/** Throws Refusal POLICY_VALUE_MISSING for a value that is no number. */
export function numberOf({ code, value }: PolicyValue): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new Refusal('POLICY_VALUE_MISSING', undefined, { code });
  return number;
}

/** It stops holding within five months (the time from the November Budget to April) and nothing follows it. */
export function endsSoon(value: PolicyValue, all: readonly PolicyValue[], today: PlainDate): boolean {
  const { code, from, to } = value;
  if (to === null || to < today || daysBetween(today, to) > SOON_DAYS) return false;
  return !all.some((other) => other.code === code && other.from > from);
}

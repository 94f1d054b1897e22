import { parseClockTime, Refusal, requiredText } from '@alongside/kernel';

import type { AgeBounds } from './decide-value';
import type { PolicyValue } from './policy-value';

/**
 * How a value is written. `whole`: a whole number; `halves`: a number in halves; `time`: "09:00"; `choice`: one of some words; `falling` and `rising`: whole numbers with a comma between, each smaller or larger than the one
 * before; `day-of-year`: "08-31"; `words`: one line.
 */
export const valueForms = ['whole', 'halves', 'time', 'choice', 'falling', 'rising', 'day-of-year', 'words'] as const;

export interface ValueForm {
  readonly form: (typeof valueForms)[number];
  /** The least and the most of a number, or of each number of a list. */
  readonly least: number | null;
  readonly most: number | null;
  readonly choices: readonly string[] | null;
}

/** What the council changes on its own page: who says yes, and what holds for children and for members. Rates, rules for records and the like are changed with whoever runs the house. */
const changedHere: ReadonlySet<string> = new Set(['ages', 'consent', 'children', 'members', 'people around']);

/** The law's own numbers: no council decides from when somebody is an adult, or from when the law lets a child say yes on a page. */
const ofTheLaw: ReadonlySet<string> = new Set(['consent.adult_age', 'consent.online_age']);

/** Whether what children of school age do is employment in law: not yet known, no, or yes and there is a permit. */
export const childEmployment = ['pending', 'not_employment', 'permit_held'] as const;
export const CHILD_EMPLOYMENT = 'child.employment.';

/** After the age from which somebody says yes alone, those who look after them are told of it, or are asked too. */
export const guardianBeside = ['told', 'asked'] as const;

const number = (form: 'whole' | 'halves' | 'falling' | 'rising', least: number, most: number): ValueForm => ({ form, least, most, choices: null });
const other = (form: 'time' | 'day-of-year' | 'words'): ValueForm => ({ form, least: null, most: null, choices: null });
const oneOf = (choices: readonly string[]): ValueForm => ({ form: 'choice', least: null, most: null, choices });

const MOST_AGE = 30;
const TEN_YEARS_DAYS = 3_660;
const A_WEEK_HOURS = 168;

const ofUnit: Readonly<Partial<Record<PolicyValue['unit'], ValueForm>>> = {
  age: number('whole', 0, MOST_AGE), years: number('whole', 1, 100), months: number('whole', 1, 120), days: number('whole', 0, TEN_YEARS_DAYS), 'working days': number('whole', 0, 260),
  hours: number('halves', 0, A_WEEK_HOURS), minutes: number('whole', 1, 1_440), people: number('whole', 1, 100), count: number('whole', 0, 10_000), percent: number('whole', 0, 100), time: other('time'),
};

/** Values that are a list or a line, by their name: their unit says no more than "choice". */
const ofCode: Readonly<Record<string, ValueForm>> = {
  'consent.bridge_days': number('falling', 0, 365), 'consent.refresh_birthdays': number('rising', 1, MOST_AGE), 'consent.end_months': number('rising', 1, 60),
  'consent.summer_end': other('day-of-year'), 'consent.controller': other('words'),
  // A yes on a page cannot wait for longer than somebody remembers what was asked, and a rule for one adult would leave a child alone with one.
  'consent.link_days': number('whole', 1, 60), 'ratio.least_adults': number('whole', 2, 100),
};

/** How a value is written on the council's own page; null for one that is not changed there. */
export function formOf({ code, section, unit }: Pick<PolicyValue, 'code' | 'section' | 'unit'>, { least, most }: AgeBounds): ValueForm | null {
  if (code.startsWith(CHILD_EMPLOYMENT)) return oneOf(childEmployment);
  if (!changedHere.has(section) || ofTheLaw.has(code)) return null;
  if (code.startsWith('consent.alone_from.') || code === 'consent.own_from_age') return oneOf(Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => String(least + step)));
  if (code.startsWith('consent.guardian_beside.')) return oneOf(guardianBeside);
  return ofCode[code] ?? ofUnit[unit] ?? null;
}

const MOST_WORDS = 100;

/** The value as it is kept. Throws Refusal naming `value`: ANSWER_MISSING, ANSWER_TOO_LONG, VALUE_NOT_OFFERED, VALUE_NOT_WHOLE, VALUE_NOT_HALVES, VALUE_NOT_TIME, VALUE_NOT_LIST, VALUE_NOT_DAY_OF_YEAR. */
export function writtenAs({ form, least, most, choices }: ValueForm, typed: string): string {
  const text = requiredText(typed, 'value', MOST_WORDS);
  const within = (one: number) => one >= (least ?? -Infinity) && one <= (most ?? Infinity);
  const no = (code: string): never => {
    throw new Refusal(code, 'value', least === null || most === null ? {} : { least, most });
  };
  if (form === 'words') return text;
  if (form === 'choice') return (choices ?? []).includes(text) ? text : no('VALUE_NOT_OFFERED');
  if (form === 'whole') return /^\d{1,5}$/.test(text) && within(Number(text)) ? String(Number(text)) : no('VALUE_NOT_WHOLE');
  if (form === 'halves') return /^\d{1,3}(\.[05])?$/.test(text) && within(Number(text)) ? String(Number(text)) : no('VALUE_NOT_HALVES');
  if (form === 'time') return parseClockTime(text) ?? no('VALUE_NOT_TIME');
  if (form === 'day-of-year') return isDayOfYear(text) ? text : no('VALUE_NOT_DAY_OF_YEAR');
  return listOf(text, form, within) ?? no('VALUE_NOT_LIST');
}

function listOf(text: string, form: 'falling' | 'rising', within: (one: number) => boolean): string | null {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const numbers = parts.map(Number);
  const inOrder = numbers.every((one, place) => place === 0 || (form === 'rising' ? one > (numbers[place - 1] ?? 0) : one < (numbers[place - 1] ?? 0)));
  return inOrder && numbers.every(within) ? numbers.join(',') : null;
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of every year: 29 February is none. */
function isDayOfYear(text: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= (daysIn[Number(month) - 1] ?? 0);
}

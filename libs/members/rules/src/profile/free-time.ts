import { addDays, plainDate, Refusal, weekdayOf, type ClockTime, type PlainDate } from '@alongside/kernel';

import { daysInWords, weekdayName, weekdaysOf, type WeekdayCode } from './days-of-week';
import { hoursInWords, hoursOf, type Hours, type TypedHours } from './hours';

export const howOften = ['week', 'two-weeks', 'month'] as const;

/** Every week, every other week, or on the first such day of a month. */
export type HowOften = (typeof howOften)[number];

/** When somebody can usually come: days by a recurrence rule of RFC 5545, and a part of the day. */
export interface FreeTime extends Hours {
  readonly rule: string;
  /** The rule counts from here; every other week means this week and the one after next. */
  readonly startsOn: PlainDate;
}

export interface TypedFreeTime extends TypedHours {
  readonly days: readonly string[];
  readonly often: string;
  readonly startsOn?: string | null;
  /** Where no first day is said: not this week and every other one, but the next and every other one. */
  readonly fromNextWeek?: boolean | null;
}

/** Throws Refusal HOW_OFTEN_UNKNOWN, WEEKDAY_UNKNOWN, DATE_NOT_REAL, TIME_NOT_REAL, ENDS_BEFORE_START. */
export function freeTime(typed: TypedFreeTime, today: PlainDate): FreeTime {
  if (!(howOften as readonly string[]).includes(typed.often)) throw new Refusal('HOW_OFTEN_UNKNOWN', 'often');
  const startsOn = typed.startsOn ? plainDate(typed.startsOn, 'startsOn') : typed.fromNextWeek ? mondayAfter(today) : today;
  return { ...hoursOf(typed), rule: ruleOf(weekdaysOf(typed.days), typed.often as HowOften), startsOn };
}

function mondayAfter(today: PlainDate): PlainDate {
  let monday = addDays(today, 1);
  while (weekdayOf(monday) !== 'Monday') monday = addDays(monday, 1);
  return monday;
}

function ruleOf(days: readonly WeekdayCode[], often: HowOften): string {
  if (often === 'month') return `FREQ=MONTHLY;BYDAY=${days.map((day) => `1${day}`).join()}`;
  return `FREQ=WEEKLY;INTERVAL=${often === 'week' ? 1 : 2};WKST=MO;BYDAY=${days.join()}`;
}

/** What the rule was made from; the form shows it again. */
export function choicesOf({ rule }: Pick<FreeTime, 'rule'>): { readonly days: readonly WeekdayCode[]; readonly often: HowOften } {
  const days = (/BYDAY=([^;]+)/.exec(rule)?.[1] ?? '').split(',').map((day) => day.replace(/^\d/, '')) as WeekdayCode[];
  return { days, often: rule.startsWith('FREQ=MONTHLY') ? 'month' : rule.includes('INTERVAL=2') ? 'two-weeks' : 'week' };
}

/** "Tuesdays after 4pm", "Every other Tuesday, 9am to 3pm", "The first Saturday of a month" */
export function freeTimeInWords(time: FreeTime): string {
  const { days, often } = choicesOf(time);
  const named = days.map(weekdayName).join(' and ');
  const when = often === 'week' ? daysInWords(days) : often === 'two-weeks' ? `Every other ${named}` : `The first ${named} of a month`;
  return `${when}${hoursInWords(time)}`;
}

/** The date from its start to its end lies within these hours. */
export function coversHours({ from, to }: Hours, startsAt: ClockTime, endsAt: ClockTime): boolean {
  return (from === null || from <= startsAt) && (to === null || endsAt <= to);
}

/** Days somebody cannot come, for a reason nobody asks. */
export interface Away {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Throws Refusal DATE_NOT_REAL, LAST_DAY_TOO_EARLY. */
export function away(typed: { readonly from: string; readonly to?: string | null }): Away {
  const from = plainDate(typed.from, 'from');
  const to = typed.to ? plainDate(typed.to, 'to') : from;
  if (to < from) throw new Refusal('LAST_DAY_TOO_EARLY', 'to');
  return { from, to };
}

export function isAway(days: readonly Away[], on: PlainDate): boolean {
  return days.some(({ from, to }) => from <= on && on <= to);
}


import { Refusal } from '@alongside/kernel';

/** As RFC 5545 writes them, Monday first. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type WeekdayCode = (typeof weekdayCodes)[number];

const names: Readonly<Record<WeekdayCode, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };

/** Throws Refusal WEEKDAY_UNKNOWN, ANSWER_MISSING (days). */
export function weekdaysOf(typed: readonly string[]): readonly WeekdayCode[] {
  if (typed.some((code) => !(weekdayCodes as readonly string[]).includes(code))) throw new Refusal('WEEKDAY_UNKNOWN', 'days');
  const days = weekdayCodes.filter((code) => typed.includes(code));
  if (days.length === 0) throw new Refusal('ANSWER_MISSING', 'days');
  return days;
}

/** "Tuesday" */
export function weekdayName(code: WeekdayCode): string {
  return names[code];
}

/** "Mondays and Thursdays", "Monday to Friday", "Weekends", "Every day" */
export function daysInWords(days: readonly WeekdayCode[]): string {
  const joined = days.join();
  if (days.length === 7) return 'Every day';
  if (joined === 'MO,TU,WE,TH,FR') return 'Monday to Friday';
  if (joined === 'SA,SU') return 'Weekends';
  const said = days.map((day) => `${names[day]}s`);
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

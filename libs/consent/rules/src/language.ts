import type { PlainDate } from '@alongside/kernel';

/** The language every form is written in first. */
export const FIRST_LANGUAGE = 'en-GB';

export function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-');
}

/** Scripts written from right to left. */
const fromTheRight = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

export function rightToLeft(tag: string): boolean {
  return fromTheRight.has(new Intl.Locale(tag).maximize().script ?? '');
}

/** "3 grudnia 2026": a day in the words of a language, by the calendar letters here are dated by. */
export function dayIn(language: string, day: PlainDate, weekday = false): string {
  const form = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...(weekday && { weekday: 'long' }), day: 'numeric', month: 'long', ...(!weekday && { year: 'numeric' }), timeZone: 'UTC' });
  return form.format(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))));
}

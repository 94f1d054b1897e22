import type { PlainDate } from './plain-date';
import { addDays } from './plain-date';
import { Refusal } from './refusal';

/** A time of day on the wall, `HH:MM`, 24 hours. */
export type ClockTime = string & { readonly __unit: 'time of day' };

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

function wall(moment: Date): { day: PlainDate; time: ClockTime; asUtc: number } {
  const found: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(moment)) found[type] = value;
  const day = `${found.year}-${found.month}-${found.day}` as PlainDate;
  const time = `${found.hour}:${found.minute}` as ClockTime;
  return { day, time, asUtc: Date.parse(`${day}T${time}:${found.second}Z`) };
}

/** The day it is in London at that moment. */
export function londonDay(moment: Date): PlainDate {
  return wall(moment).day;
}

/** The time on a London wall clock at that moment. */
export function londonTime(moment: Date): ClockTime {
  return wall(moment).time;
}

/** Null when the text is not a time of day, `HH:MM`. */
export function parseClockTime(text: string): ClockTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : null;
}

/** Throws Refusal TIME_NOT_REAL. */
export function clockTimeOf(text: string, field?: string): ClockTime {
  const time = parseClockTime(text);
  if (time === null) throw new Refusal('TIME_NOT_REAL', field);
  return time;
}

/**
 * The moment at which London clocks show this day and time. When it happens twice (last Sunday of October) the first is meant.
 * Throws Refusal LOCAL_TIME_DOES_NOT_EXIST for 01:00 to 01:59 on the last Sunday of March.
 */
export function londonInstant(day: PlainDate, time: ClockTime, field?: string): Date {
  const target = Date.parse(`${day}T${time}:00Z`);
  // London is at UTC+1 or UTC+0; the earlier moment is tried first, so a doubled hour means its first pass.
  for (const offset of [3_600_000, 0]) {
    const candidate = new Date(target - offset);
    if (wall(candidate).asUtc === target) return candidate;
  }
  throw new Refusal('LOCAL_TIME_DOES_NOT_EXIST', field);
}

/** The same wall-clock time on the day before: a reminder "24 hours ahead" that survives clock changes. */
export function sameTimeDayBefore(day: PlainDate, time: ClockTime): Date {
  try {
    return londonInstant(addDays(day, -1), time);
  } catch {
    // The hour that spring skips is reminded an hour later on the wall, which is the same moment.
    return londonInstant(addDays(day, -1), '02:00' as ClockTime);
  }
}

/** Minutes from the first to the second time on one day. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  const minutes = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes(to) - minutes(from);
}

/** "4:30pm", "3pm", "midday" */
export function spokenTime(time: ClockTime): string {
  if (time === '12:00') return 'midday';
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** "4:30pm to 6:30pm" */
export function spokenTimes(from: ClockTime, to: ClockTime): string {
  return `${spokenTime(from)} to ${spokenTime(to)}`;
}

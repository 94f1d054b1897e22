import { clockTimeOf, Refusal, spokenTime, spokenTimes, type ClockTime } from '@alongside/kernel';

/** A part of a day; null means open at that end. */
export interface Hours {
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

export interface TypedHours {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Throws Refusal TIME_NOT_REAL, ENDS_BEFORE_START naming the field. */
export function hoursOf({ from, to }: TypedHours): Hours {
  const hours = { from: from ? clockTimeOf(from, 'from') : null, to: to ? clockTimeOf(to, 'to') : null };
  if (hours.from !== null && hours.to !== null && hours.from >= hours.to) throw new Refusal('ENDS_BEFORE_START', 'to');
  return hours;
}

/** " after 4pm", " before 3pm", ", 9am to 3pm", "" */
export function hoursInWords({ from, to }: Hours): string {
  if (from !== null && to !== null) return `, ${spokenTimes(from, to)}`;
  if (from !== null) return ` after ${spokenTime(from)}`;
  return to === null ? '' : ` before ${spokenTime(to)}`;
}

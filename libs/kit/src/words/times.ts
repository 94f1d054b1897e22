import { londonDay, londonTime, parseClockTime, spokenTime, spokenTimes } from '@alongside/kernel';
import { shortDay } from './told-days';
import { unbroken } from './unbroken';

/** "4:30pm" from "16:30" or "16:30:00". */
export function clock(time: string): string {
  const known = parseClockTime(time.slice(0, 5));
  return known ? spokenTime(known) : time;
}

/** "4:30pm to 6:30pm" */
export function fromTo(start: string, end: string): string {
  const [from, to] = [parseClockTime(start.slice(0, 5)), parseClockTime(end.slice(0, 5))];
  return from && to ? spokenTimes(from, to) : `${start} to ${end}`;
}

/** "30 November, 9:12am", or "30 November 2025, 9:12am", as London clocks showed it. */
export function moment(iso: string): string {
  const at = new globalThis.Date(iso);
  return `${shortDay(londonDay(at))}, ${unbroken(spokenTime(londonTime(at)))}`;
}

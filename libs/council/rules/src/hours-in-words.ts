import { spokenTimes, type Weekday } from '@alongside/kernel';

import type { Contact, OpeningHours } from './opening-hours';

/** "Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm. Not on bank holidays." */
export function hoursInWords({ openWhen, hours }: Pick<Contact, 'openWhen' | 'hours'>): string {
  if (openWhen === 'always') return 'Any time, day or night';
  if (openWhen === 'otherwise') return 'Evenings, nights, weekends and bank holidays';
  if (openWhen === 'unknown' || hours.length === 0) return 'Ring to ask when it is open';
  return `${stretches(hours).map(inWords).join(', ')}. Not on bank holidays.`;
}

interface Stretch {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly times: string;
}

function stretches(hours: readonly OpeningHours[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { weekday, opens, closes } of hours) {
    const times = spokenTimes(opens, closes);
    const before = found.at(-1);
    if (before?.times === times) found[found.length - 1] = { ...before, last: weekday };
    else found.push({ first: weekday, last: weekday, times });
  }
  return found;
}

function inWords({ first, last, times }: Stretch): string {
  return `${first === last ? first : `${first} to ${last}`} ${times}`;
}

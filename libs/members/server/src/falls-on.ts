import type { FreeTime } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';
const MOST_KNOWN = 5_000;
/** A rule without every-other-week means the same from any day on, so it is looked up once for all who said it. */
const LONG_AGO = '2020-01-06';

const known = new Map<string, boolean>();

/** Does this recurrence fall on that day? Midday in London, so that no change of clocks moves it to another day. */
export function fallsOn({ rule, startsOn }: FreeTime, day: PlainDate): boolean {
  if (day < startsOn) return false;
  const from = rule.includes('INTERVAL=2') ? startsOn : LONG_AGO;
  const key = `${rule} ${from} ${day}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = occurs(rule, from, day);
  known.set(key, found);
  return found;
}

function occurs(rule: string, from: string, day: string): boolean {
  const recurrence = new RRuleTemporal({ rruleString: `DTSTART;TZID=${ZONE}:${from.replaceAll('-', '')}T120000\nRRULE:${rule}`, temporal: Temporal });
  const at = (time: string) => Temporal.ZonedDateTime.from(`${day}T${time}[${ZONE}]`);
  return recurrence.between(at('11:00'), at('13:00'), true).length > 0;
}

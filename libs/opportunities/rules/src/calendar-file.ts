import type { ClockTime, Instant, PlainDate } from '@alongside/kernel';

export interface CalendarEntry {
  /** The same for this session for ever, so that a calendar changes its entry instead of adding one. */
  readonly uid: string;
  readonly stampedAt: Instant;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  /** Others may see it on a locked phone: it says nothing about care. */
  readonly summary: string;
}

const london = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/London',
  'BEGIN:DAYLIGHT', 'DTSTART:19700329T010000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19701025T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

/** Entries as RFC 5545 wants them, in London wall-clock time. */
export function calendarFile(...entries: readonly CalendarEntry[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alongside//Working together//EN', ...london, ...entries.flatMap(event), 'END:VCALENDAR', ''].flatMap(folded).join('\r\n');
}

function event({ uid, stampedAt, heldOn, startsAt, endsAt, summary }: CalendarEntry): readonly string[] {
  const wall = (time: ClockTime) => `${heldOn}T${time}00`.replace(/[-:]/g, '');
  const stamp = stampedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `DTSTART;TZID=Europe/London:${wall(startsAt)}`, `DTEND;TZID=Europe/London:${wall(endsAt)}`,
    `SUMMARY:${escaped(summary)}`, 'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const MOST_OCTETS = 75;

function octets(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Long lines go on after a line break and a space; counted in octets, never inside a letter. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const letter of line) {
    if (size + octets(letter) > MOST_OCTETS) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += letter;
    size += octets(letter);
  }
  return [...lines, current];
}

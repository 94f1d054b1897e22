import { instant, type ClockTime, type PlainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { calendarFile } from './calendar-file';

const entry = {
  uid: 'session-1@alongside', stampedAt: instant('2026-11-23T09:00:00.123Z'), heldOn: '2026-12-08' as PlainDate, startsAt: '16:30' as ClockTime, endsAt: '18:30' as ClockTime,
  summary: 'Meet Jo',
};

test('a calendar reads the time as London clocks show it', () => {
  const lines = calendarFile(entry).split('\r\n');
  expect(lines).toEqual(expect.arrayContaining(['DTSTAMP:20261123T090000Z', 'DTSTART;TZID=Europe/London:20261208T163000', 'DTEND;TZID=Europe/London:20261208T183000', 'SUMMARY:Meet Jo', 'UID:session-1@alongside']));
  expect(lines.at(-1)).toBe('');
});

test('long lines are folded at 75 octets and never inside a letter', () => {
  const file = calendarFile({ ...entry, summary: `Meet ${'Zoë👋'.repeat(30)}; \\ and, more` });
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:Meet ${'Zoë👋'.repeat(30)}\\; \\\\ and\\, more`);
});

import { clockTimeOf, plainDate, type Weekday } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { hoursInWords } from './hours-in-words';
import { isOpen, whoToRing, type Contact, type OpenWhen } from './opening-hours';

const working: readonly Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const hours = working.map((weekday) => ({ weekday, opens: clockTimeOf('09:00'), closes: clockTimeOf(weekday === 'Friday' ? '16:30' : '17:00') }));
const aContact = (code: string, openWhen: OpenWhen): Contact =>
  ({ code, label: code, phone: '01253 000000', what: '', openWhen, hours: openWhen === 'hours' ? hours : [], forEverybody: true });

const police = aContact('emergency', 'always');
const hub = aContact('safeguarding-hub', 'hours');
const team = aContact('safeguarding-out-of-hours', 'otherwise');
const all = [police, hub, team];
const holidays = new Set(['2026-12-25', '2026-12-28']);
const at = (day: string, time: string) => ({ day: plainDate(day), time: clockTimeOf(time), holidays });

test.each([
  ['2026-11-23', '08:59', 'safeguarding-out-of-hours'],
  ['2026-11-23', '09:00', 'safeguarding-hub'],
  ['2026-11-23', '16:59', 'safeguarding-hub'],
  ['2026-11-23', '17:00', 'safeguarding-out-of-hours'],
  ['2026-11-27', '16:29', 'safeguarding-hub'],
  ['2026-11-27', '16:30', 'safeguarding-out-of-hours'],
  ['2026-11-28', '11:00', 'safeguarding-out-of-hours'],
  ['2026-12-28', '11:00', 'safeguarding-out-of-hours'],
])('on %s at %s you ring %s', (day, time, code) => {
  expect(whoToRing(all, at(day, time))?.code).toBe(code);
});

test('the police are always there, and unknown hours are not guessed', () => {
  expect(isOpen(police, all, at('2026-12-25', '03:00'))).toBe(true);
  expect(isOpen(aContact('advice', 'unknown'), all, at('2026-11-23', '10:00'))).toBeNull();
});

test('hours are told the way people say them', () => {
  expect(hoursInWords(hub)).toBe('Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm. Not on bank holidays.');
  expect(hoursInWords(team)).toBe('Evenings, nights, weekends and bank holidays');
  expect(hoursInWords(police)).toBe('Any time, day or night');
});

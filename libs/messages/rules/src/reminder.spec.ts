import { clockTimeOf, instant, newId, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { dropReminder, giveReminder, planAgain, planReminder, reminderDueAt } from './reminder';

const day = { daysBefore: 1, from: clockTimeOf('09:00'), until: clockTimeOf('19:00') };
const due = (heldOn: string, startsAt: string) => reminderDueAt(plainDate(heldOn), clockTimeOf(startsAt), day).toISOString();

describe('a reminder comes the day before, at the time the session starts on a London clock', () => {
  test.each([
    ['in winter', '2026-12-08', '16:30', '2026-12-07T16:30:00.000Z'],
    ['in summer', '2027-07-15', '16:30', '2027-07-14T15:30:00.000Z'],
    ['an early session is reminded at 9am', '2026-12-08', '07:45', '2026-12-07T09:00:00.000Z'],
    ['a late session is reminded at 7pm', '2026-12-08', '20:00', '2026-12-07T19:00:00.000Z'],
    ['on the day the clocks go forward, 25 hours ahead by the sun', '2027-03-28', '10:00', '2027-03-27T10:00:00.000Z'],
    ['the day after they went forward', '2027-03-29', '10:00', '2027-03-28T09:00:00.000Z'],
    ['on the day the clocks go back', '2027-10-31', '10:00', '2027-10-30T09:00:00.000Z'],
    ['the day after they went back', '2027-11-01', '16:30', '2027-10-31T16:30:00.000Z'],
    ['a session in the hour that spring skips', '2027-03-29', '01:30', '2027-03-28T08:00:00.000Z'],
    ['on the first of March of a leap year', '2028-03-01', '10:00', '2028-02-29T10:00:00.000Z'],
    ['on New Year’s Day', '2027-01-01', '10:00', '2026-12-31T10:00:00.000Z'],
  ])('%s', (_, heldOn, startsAt, expected) => expect(due(heldOn, startsAt)).toBe(expected));
});

test('the council may choose two days before', () => {
  expect(reminderDueAt(plainDate('2027-03-29'), clockTimeOf('10:00'), { ...day, daysBefore: 2 }).toISOString()).toBe('2027-03-27T10:00:00.000Z');
});

const now = instant('2026-12-01T09:00:00Z');
const dueAt = instant('2026-12-07T16:30:00Z');
const asked = { id: newId<'Reminder'>(), bookingId: newId<'Booking'>(), memberId: newId<'Member'>(), dueAt };

test('somebody who says yes after the reminder’s time gets none', () => {
  expect(() => planReminder(asked, dueAt)).toThrow('REMINDER_TOO_LATE');
});

test('a reminder is given once', () => {
  const given = giveReminder(planReminder(asked, now).state).state;
  expect(() => giveReminder(given)).toThrow('REMINDER_ALREADY_GIVEN');
  expect(() => dropReminder(given)).toThrow('REMINDER_ALREADY_GIVEN');
  expect(() => planAgain(given, dueAt, now)).toThrow('REMINDER_ALREADY_GIVEN');
});

test('saying no drops it, saying yes again brings it back', () => {
  const dropped = dropReminder(planReminder(asked, now).state).state;
  expect(() => giveReminder(dropped)).toThrow();
  expect(planAgain(dropped, dueAt, now).state.state).toBe('planned');
});

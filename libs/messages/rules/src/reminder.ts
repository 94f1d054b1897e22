import { addDays, decided, must, sameTimeDayBefore, type ClockTime, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { reminderDropped, reminderGiven, reminderPlanned } from './events';
import type { MessagesRefusal } from './refusals';

/** One reminder a booking, on the day before. */
export interface Reminder {
  readonly id: Id<'Reminder'>;
  readonly bookingId: Id<'Booking'>;
  readonly memberId: Id<'Member'>;
  readonly dueAt: Instant;
  readonly state: 'planned' | 'given' | 'dropped';
}

/** How many days before, and between which times of that day, a reminder may come. */
export interface ReminderWindow {
  readonly daysBefore: number;
  readonly from: ClockTime;
  readonly until: ClockTime;
}

/** The day before at the time the session starts, as London clocks show it, but not before breakfast and not at night. */
export function reminderDueAt(heldOn: PlainDate, startsAt: ClockTime, { daysBefore, from, until }: ReminderWindow): Instant {
  const time = startsAt < from ? from : startsAt > until ? until : startsAt;
  return sameTimeDayBefore(addDays(heldOn, 1 - daysBefore), time);
}

/** Somebody who says yes after the reminder's time has just been told everything. */
export function whyNoReminder(dueAt: Instant, now: Instant): MessagesRefusal | null {
  return dueAt <= now ? 'REMINDER_TOO_LATE' : null;
}

export function planReminder(asked: Omit<Reminder, 'state'>, now: Instant): Decision<Reminder> {
  must(whyNoReminder(asked.dueAt, now));
  const reminder: Reminder = { ...asked, state: 'planned' };
  return decided(reminder, reminderPlanned(reminder));
}

/** A reminder that was dropped comes back when the person says yes again; one that was given is not given twice. */
export function planAgain(reminder: Reminder, dueAt: Instant, now: Instant): Decision<Reminder> {
  must(reminder.state === 'given' ? 'REMINDER_ALREADY_GIVEN' : whyNoReminder(dueAt, now));
  const planned: Reminder = { ...reminder, dueAt, state: 'planned' };
  return decided(planned, reminderPlanned(planned));
}

export function dropReminder(reminder: Reminder): Decision<Reminder> {
  must(reminder.state === 'given' ? 'REMINDER_ALREADY_GIVEN' : null);
  const dropped: Reminder = { ...reminder, state: 'dropped' };
  return decided(dropped, reminderDropped(dropped));
}

export function giveReminder(reminder: Reminder): Decision<Reminder> {
  must(reminder.state === 'planned' ? null : 'REMINDER_ALREADY_GIVEN');
  const given: Reminder = { ...reminder, state: 'given' };
  return decided(given, reminderGiven(given));
}

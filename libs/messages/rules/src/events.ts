import type { Fact } from '@alongside/kernel';

import type { Message } from './message';
import type { Reminder } from './reminder';

const told = ({ id, kind, toPersonId }: Message) => ({ messageId: id, kind, toPersonId });

export const messageQueued = (message: Message): Fact =>
  ({ name: 'messages.message-queued', subjectId: message.id, data: { ...told(message), state: message.state, dueAt: message.dueAt.toISOString() } });

export const messageReleased = (message: Message): Fact => ({ name: 'messages.message-released', subjectId: message.id, data: told(message) });

export const messagePutOff = (message: Message): Fact =>
  ({ name: 'messages.message-put-off', subjectId: message.id, data: { ...told(message), dueAt: message.dueAt.toISOString() } });

export const messageTriedAgain = (message: Message): Fact => ({ name: 'messages.message-tried-again', subjectId: message.id, data: told(message) });

export const messageSent = (message: Message): Fact => ({ name: 'messages.message-sent', subjectId: message.id, data: told(message) });

export const messageFailed = (message: Message): Fact =>
  ({ name: 'messages.message-failed', subjectId: message.id, data: { ...told(message), problem: message.problem } });

export const messageNotNeeded = (message: Message): Fact => ({ name: 'messages.message-not-needed', subjectId: message.id, data: told(message) });

const reminded = (reminder: Reminder) => ({ bookingId: reminder.bookingId, memberId: reminder.memberId, dueAt: reminder.dueAt.toISOString() });

export const reminderPlanned = (reminder: Reminder): Fact => ({ name: 'messages.reminder-planned', subjectId: reminder.id, data: reminded(reminder) });

export const reminderDropped = (reminder: Reminder): Fact => ({ name: 'messages.reminder-dropped', subjectId: reminder.id, data: reminded(reminder) });

export const reminderGiven = (reminder: Reminder): Fact => ({ name: 'messages.reminder-given', subjectId: reminder.id, data: reminded(reminder) });

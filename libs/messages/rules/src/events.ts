import type { Fact } from '@alongside/kernel';

import type { Message } from './message';
import type { PaperLetter } from './paper-letter';
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

export const messageGoesByPost = (message: Message): Fact => ({ name: 'messages.message-goes-by-post', subjectId: message.id, data: told(message) });

export const messageNotPosted = (message: Message): Fact => ({ name: 'messages.message-not-posted', subjectId: message.id, data: told(message) });

const onPaper = (name: string) => ({ id, messageId, toPersonId }: PaperLetter): Fact => ({ name, subjectId: id, data: { letterId: id, messageId, toPersonId } });

export const letterPrinted = onPaper('messages.letter-printed');
export const letterPosted = onPaper('messages.letter-posted');
export const letterNotPosted = onPaper('messages.letter-not-posted');
export const letterNotNeeded = onPaper('messages.letter-not-needed');

export const letterWaiting = ({ id, messageId, toPersonId, postBy }: PaperLetter): Fact =>
  ({ name: 'messages.letter-waiting', subjectId: id, data: { letterId: id, messageId, toPersonId, postBy } });

export const letterToldAnotherWay = ({ id, messageId, toPersonId, told: method }: PaperLetter): Fact =>
  ({ name: 'messages.letter-told-another-way', subjectId: id, data: { letterId: id, messageId, toPersonId, method } });

const reminded = (reminder: Reminder) => ({ bookingId: reminder.bookingId, memberId: reminder.memberId, dueAt: reminder.dueAt.toISOString() });

export const reminderPlanned = (reminder: Reminder): Fact => ({ name: 'messages.reminder-planned', subjectId: reminder.id, data: reminded(reminder) });

export const reminderDropped = (reminder: Reminder): Fact => ({ name: 'messages.reminder-dropped', subjectId: reminder.id, data: reminded(reminder) });

export const reminderGiven = (reminder: Reminder): Fact => ({ name: 'messages.reminder-given', subjectId: reminder.id, data: reminded(reminder) });

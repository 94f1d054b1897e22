import { Clock } from '@alongside/kernel';
import { giveReminder } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ReminderStore } from '../store/reminder.store';
import { messagesActor, personOf, QueueMessage } from './queue-message';

const AT_ONCE = 50;

/** Turns due reminders into messages. The tick and the message commit together, so a worker that dies in between has done neither. */
@Injectable()
export class GiveDueReminders {
  constructor(
    private readonly transactions: Transactions,
    private readonly reminders: ReminderStore,
    private readonly queue: QueueMessage,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were given; call again until none is left. */
  run(): Promise<number> {
    return this.transactions.run(async () => {
      const due = await this.reminders.due(this.clock.now(), AT_ONCE);
      for (const reminder of due) {
        await this.reminders.save(giveReminder(reminder), messagesActor);
        const { bookingId, memberId } = reminder;
        await this.queue.run({ kind: 'reminder', toPersonId: personOf(memberId), about: { bookingId }, dedupeKey: `reminder:${bookingId}` });
      }
      return due.length;
    });
  }
}

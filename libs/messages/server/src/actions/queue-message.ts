import { Clock, newId, systemActor, type Id } from '@alongside/kernel';
import { queueMessage, sendableAt, type NewMessage } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { SendingHours } from '../sending-hours';
import { MessageStore } from '../store/message.store';

export const DELIVERY = 'messages.deliver';
export const messagesActor = systemActor('messages');

/** Puts a message in the queue, once for one happening. Asking again changes nothing. */
@Injectable()
export class QueueMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageStore,
    private readonly hours: SendingHours,
    private readonly clock: Clock,
    private readonly nudge: Nudge,
  ) {}

  run(asked: Omit<NewMessage, 'id'>): Promise<void> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const dueAt = sendableAt(now, await this.hours.quiet());
      const isNew = await this.messages.add(queueMessage({ ...asked, id: newId<'Message'>() }, now, dueAt), messagesActor);
      if (isNew) await this.nudge.job(DELIVERY);
    });
  }
}

/** A member's id is that person's id. */
export const personOf = (memberId: string) => memberId as Id<'Person'>;

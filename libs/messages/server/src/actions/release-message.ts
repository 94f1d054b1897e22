import { Clock, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import { sendableAt, sendAfterCall, tryAgain, type Message } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { SendingHours } from '../sending-hours';
import { MessageStore } from '../store/message.store';
import { DELIVERY } from './queue-message';

/** A coordinator lets a message go: after the call it waited for, or after an address was put right. */
@Injectable()
export class ReleaseMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageStore,
    private readonly hours: SendingHours,
    private readonly clock: Clock,
    private readonly nudge: Nudge,
  ) {}

  afterCall(id: Id<'Message'>, by: Actor): Promise<Message> {
    return this.release(id, sendAfterCall, by);
  }

  again(id: Id<'Message'>, by: Actor): Promise<Message> {
    return this.release(id, tryAgain, by);
  }

  private release(id: Id<'Message'>, decide: (message: Message, dueAt: Instant) => Decision<Message>, by: Actor): Promise<Message> {
    return this.transactions.run(async () => {
      const message = await this.messages.lock(id);
      const released = await this.messages.save(decide(message, sendableAt(this.clock.now(), await this.hours.quiet())), by);
      await this.nudge.job(DELIVERY);
      return released;
    });
  }
}

import { Clock, type Decision, type Id, type Instant } from '@alongside/kernel';
import { markFailed, markNotNeeded, markSent, putOff, waitAfter, whyNotSend, type DeliveryProblem, type Message } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MessageLeaseStore, type Claimed } from '../store/message-lease.store';
import { MessageStore } from '../store/message.store';
import { messagesActor } from './queue-message';

/** What became of a message that was in hand. When two senders met, the later one finds it settled and leaves it. */
@Injectable()
export class SettleMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageStore,
    private readonly leases: MessageLeaseStore,
    private readonly clock: Clock,
  ) {}

  sent(id: Id<'Message'>): Promise<void> {
    return this.settle(id, (message) => markSent(message, this.clock.now()));
  }

  failed(id: Id<'Message'>, problem: DeliveryProblem): Promise<void> {
    return this.settle(id, (message) => markFailed(message, problem));
  }

  /** It goes at a moment that is safe for whom it is for. */
  putOff(id: Id<'Message'>, dueAt: Instant): Promise<void> {
    return this.settle(id, (message) => putOff(message, dueAt));
  }

  notNeeded(id: Id<'Message'>): Promise<void> {
    return this.settle(id, markNotNeeded);
  }

  /** It stays in the queue and is tried again a little later. */
  tryLater({ id, attempts }: Claimed, problem: string): Promise<void> {
    return this.transactions.run(() => this.leases.giveBack(id, waitAfter(attempts), problem));
  }

  private settle(id: Id<'Message'>, decide: (message: Message) => Decision<Message>): Promise<void> {
    return this.transactions.run(async () => {
      const message = await this.messages.lock(id);
      if (whyNotSend(message) !== null) return;
      await this.messages.save(decide(message), messagesActor);
      await this.leases.end(id);
    });
  }
}

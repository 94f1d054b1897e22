import { Clock, newId, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import { markFailed, markNotNeeded, markSent, markToPost, putOff, toPost, waitAfter, whyNotSend, type DeliveryProblem, type Message } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CouncilPost } from '../council-post';
import { MessageLeaseStore, type Claimed } from '../store/message-lease.store';
import { MessageStore } from '../store/message.store';
import { PaperLetterStore } from '../store/paper-letter.store';
import { messagesActor } from './queue-message';

/** What became of a message that was in hand. When two senders met, the later one finds it settled and leaves it. */
@Injectable()
export class SettleMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageStore,
    private readonly leases: MessageLeaseStore,
    private readonly clock: Clock,
    private readonly paper: PaperLetterStore,
    private readonly post: CouncilPost,
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

  /** Letters are the safe way for whom it is for: it waits on paper, with a day by which it is to be posted. */
  async toPost(id: Id<'Message'>, arriveBy: PlainDate | null): Promise<void> {
    const postBy = await this.post.postBy(arriveBy);
    await this.transactions.run(async () => {
      const message = await this.messages.lock(id);
      if (whyNotSend(message) !== null) return;
      await this.messages.save(markToPost(message), messagesActor);
      await this.paper.save(toPost({ id: newId(), messageId: id, toPersonId: message.toPersonId, writtenOn: this.clock.today(), postBy, arriveBy }), messagesActor);
      await this.leases.end(id);
    });
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

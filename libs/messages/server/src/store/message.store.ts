import type { Actor, Decision } from '@alongside/kernel';
import type { Message } from '@alongside/messages/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MessageEntity } from './message.entity';

@Injectable()
export class MessageStore extends RecordStore<MessageEntity, Message> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, MessageEntity, (row) => ({ ...row }), (message) => Object.assign(new MessageEntity(), message));
  }

  /** Adds a message unless one stands for the same happening. Answers whether it is new. */
  async add(decision: Decision<Message>, by: Actor): Promise<boolean> {
    const added = await this.transactions.manager
      .createQueryBuilder().insert().into(MessageEntity).values({ ...decision.state, about: { ...decision.state.about } })
      .orIgnore().returning('id').execute();
    const isNew = (added.raw as readonly unknown[]).length > 0;
    if (isNew) await this.events.record(decision.facts, by);
    return isNew;
  }
}

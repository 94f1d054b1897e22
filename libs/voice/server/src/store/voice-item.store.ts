import type { Actor, Decision, Id } from '@alongside/kernel';
import type { VoiceItem } from '@alongside/voice/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SayingEntity } from './saying.entity';
import { itemFromRow, rowFromItem } from './voice-item-row';
import { VoiceItemEntity } from './voice-item.entity';

@Injectable()
export class VoiceItemStore extends RecordStore<VoiceItemEntity, VoiceItem> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, VoiceItemEntity, itemFromRow, rowFromItem);
  }

  override async lock(id: Id<string>): Promise<VoiceItem> {
    const item = await super.lock(id);
    const sayings = await this.transactions.manager.find(SayingEntity, { where: { itemId: item.id }, order: { saidOn: 'ASC', id: 'ASC' } });
    return { ...item, sayings: sayings.map(({ itemId: _, ...saying }) => saying) };
  }

  override async save(decision: Decision<VoiceItem>, by: Actor): Promise<VoiceItem> {
    const item = await super.save(decision, by);
    const sayings = item.sayings.map((saying) => Object.assign(new SayingEntity(), { ...saying, itemId: item.id }));
    if (sayings.length > 0) await this.transactions.manager.upsert(SayingEntity, sayings as never, ['id']);
    return item;
  }
}

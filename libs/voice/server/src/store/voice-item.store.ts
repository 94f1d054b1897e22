import type { Actor, Decision, Id } from '@alongside/kernel';
import type { VoiceItem } from '@alongside/voice/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SayingSeal } from '../saying-seal';
import { SayingEntity } from './saying.entity';
import { itemFromRow, rowFromItem } from './voice-item-row';
import { VoiceItemEntity } from './voice-item.entity';

@Injectable()
export class VoiceItemStore extends RecordStore<VoiceItemEntity, VoiceItem> {
  constructor(transactions: Transactions, events: EventLog, private readonly seal: SayingSeal) {
    super(transactions, events, VoiceItemEntity, itemFromRow, rowFromItem);
  }

  override async lock(id: Id<string>): Promise<VoiceItem> {
    const item = await super.lock(id);
    const sayings = await this.transactions.manager.find(SayingEntity, { where: { itemId: item.id }, order: { saidOn: 'ASC', id: 'ASC' } });
    return { ...item, sayings: await Promise.all(sayings.map(({ itemId: _, ...saying }) => this.seal.open(saying))) };
  }

  override async save(decision: Decision<VoiceItem>, by: Actor): Promise<VoiceItem> {
    const item = await super.save(decision, by);
    const sayings = await Promise.all(item.sayings.map(async (saying) => Object.assign(new SayingEntity(), { ...saying, itemId: item.id, words: null, wordsSealed: await this.seal.seal(saying, saying.words) })));
    if (sayings.length > 0) await this.transactions.manager.upsert(SayingEntity, sayings as never, ['id']);
    return item;
  }

  /** Words from before they were sealed. Answers how many it sealed; what was taken away stays as it is. */
  async sealEarlier(most: number): Promise<number> {
    const rows = await this.transactions.manager.createQueryBuilder(SayingEntity, 's').setLock('pessimistic_write').where("s.words is not null and s.words <> '(taken away)'").orderBy('s.id').limit(most).getMany();
    for (const row of rows) await this.transactions.manager.update(SayingEntity, { id: row.id }, { words: null, wordsSealed: await this.seal.seal(row, row.words ?? '') });
    return rows.length;
  }
}

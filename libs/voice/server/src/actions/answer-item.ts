import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { answer, type AnswerOutcome, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { VoiceItemStore } from '../store/voice-item.store';

@Injectable()
export class AnswerItem {
  constructor(private readonly transactions: Transactions, private readonly items: VoiceItemStore, private readonly clock: Clock) {}

  run(id: Id<'VoiceItem'>, outcome: AnswerOutcome, words: string, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      return this.items.save(answer(item, outcome, words, by, this.clock.today()), by);
    });
  }
}

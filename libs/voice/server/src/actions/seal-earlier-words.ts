import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { VoiceItemStore } from '../store/voice-item.store';

const AT_ONCE = 200;

/** What people said before words were sealed is sealed, some at a time. Answers how many; may run twice. */
@Injectable()
export class SealEarlierWords {
  constructor(private readonly transactions: Transactions, private readonly items: VoiceItemStore) {}

  run(): Promise<number> {
    return this.transactions.run(() => this.items.sealEarlier(AT_ONCE));
  }
}

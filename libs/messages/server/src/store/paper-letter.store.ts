import type { PaperLetter } from '@alongside/messages/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PaperLetterEntity } from './paper-letter.entity';

@Injectable()
export class PaperLetterStore extends RecordStore<PaperLetterEntity, PaperLetter> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PaperLetterEntity, (row) => ({ ...row }), (letter) => Object.assign(new PaperLetterEntity(), letter));
  }
}

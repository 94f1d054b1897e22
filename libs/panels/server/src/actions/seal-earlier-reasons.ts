import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';

const AT_ONCE = 200;

/** Reasons that were written before they were sealed are sealed, some at a time. Answers how many; may run twice. */
@Injectable()
export class SealEarlierReasons {
  constructor(private readonly transactions: Transactions, private readonly panels: InterviewPanelStore) {}

  run(): Promise<number> {
    return this.transactions.run(() => this.panels.sealEarlier(AT_ONCE));
  }
}

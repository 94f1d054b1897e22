import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Somebody who gave one proof only said where money goes from now on: whoever we knew before is told, where we could reach them before. */
@Injectable()
@Reaction('payments.bank-account-set')
export class OnBankAccountChanged implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    if (fact.data.ringFirst !== true) return;
    await this.queue.run({ kind: 'details-changed', toPersonId: idIn(fact, 'memberId'), about: { changedAt: fact.at.toISOString() }, dedupeKey: `details-changed:${fact.id}` });
  }
}

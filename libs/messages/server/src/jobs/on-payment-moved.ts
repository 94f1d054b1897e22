import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Money is on its way, or there. */
@Injectable()
@Reaction('payments.payment-sent', 'payments.payment-paid')
export class OnPaymentMoved implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    const kind = fact.name === 'payments.payment-sent' ? 'payment-sent' : 'payment-paid';
    return this.queue.run({ kind, toPersonId: idIn(fact, 'memberId'), about: { paymentId: idIn(fact, 'paymentId') }, dedupeKey: `${kind}:${fact.id}` });
  }
}

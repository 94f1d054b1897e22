import { Clock } from '@alongside/kernel';
import { PaymentsDoor } from '@alongside/payments/server';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';

/** Money that did not come on its day: we say so first, once, before anybody has to ask. */
@Injectable()
@Scheduled({ name: 'messages.tell-late-payments', everySeconds: 3_600 })
export class TellLatePayments implements ScheduledJob {
  constructor(private readonly payments: PaymentsDoor, private readonly queue: QueueMessage, private readonly clock: Clock) {}

  async run(): Promise<void> {
    for (const { id, memberId } of await this.payments.late(this.clock.today())) {
      await this.queue.run({ kind: 'payment-late', toPersonId: personOf(memberId), about: { paymentId: id }, dedupeKey: `payment-late:${id}` });
    }
  }
}

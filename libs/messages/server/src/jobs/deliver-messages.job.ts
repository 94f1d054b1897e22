import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { ClaimMessages } from '../actions/claim-messages';
import { DELIVERY } from '../actions/queue-message';
import { DeliverMessage } from './deliver-message';

/** Empties the queue of what is due. It is nudged when a message is queued; the clock only catches what a lost nudge left. */
@Injectable()
@Scheduled({ name: DELIVERY, everySeconds: 10 })
export class DeliverMessages implements ScheduledJob {
  constructor(private readonly claim: ClaimMessages, private readonly deliver: DeliverMessage) {}

  async run(): Promise<void> {
    for (;;) {
      const inHand = await this.claim.run();
      if (inHand.length === 0) return;
      await Promise.all(inHand.map((claimed) => this.deliver.run(claimed)));
    }
  }
}

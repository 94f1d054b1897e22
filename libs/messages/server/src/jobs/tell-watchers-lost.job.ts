import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';

/** Somebody named in a signed plan may not watch any more: whoever signed it hears of it, once for each person and signature, however often this looks. The pages say so by themselves at once. */
@Injectable()
@Scheduled({ name: 'messages.tell-watchers-lost', everySeconds: 600 })
export class TellWatchersLost implements ScheduledJob {
  constructor(private readonly opportunities: OpportunitiesDoor, private readonly queue: QueueMessage) {}

  async run(): Promise<void> {
    for (const { planId, sessionId, signedBy, signedAt, lostId } of await this.opportunities.plansShaken()) {
      await this.queue.run({ kind: 'watcher-lost', toPersonId: signedBy, about: { sessionId }, dedupeKey: `watcher-lost:${planId}:${String(signedAt.getTime())}:${lostId}` });
    }
  }
}

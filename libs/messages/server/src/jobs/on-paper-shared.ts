import { Clock } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Whoever comes hears that there is something to look at: once a day for a date, however many papers were shared on it. */
@Injectable()
@Reaction('opportunities.paper-shared')
export class OnPaperShared implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly opportunities: OpportunitiesDoor, private readonly clock: Clock) {}

  async run(fact: RecordedFact): Promise<void> {
    const day = this.clock.today();
    for (const { id: bookingId, memberId } of await this.opportunities.readersOfPapers(idIn<'Session'>(fact, 'sessionId'))) {
      await this.queue.run({ kind: 'paper-shared', toPersonId: personOf(memberId), about: { bookingId }, dedupeKey: `paper-shared:${bookingId}:${day}` });
    }
  }
}

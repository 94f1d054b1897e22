import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Whoever looks after a copy hears at once that it has to come down. What is out for good needs nobody. */
@Injectable()
@Reaction('consent.takedown-opened')
export class OnCopyToTakeDown implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    if (fact.data.state !== 'open') return;
    const takedownId = idIn<'Takedown'>(fact, 'takedownId');
    await this.queue.run({ kind: 'copy-to-take-down', toPersonId: idIn(fact, 'ownerId'), about: { takedownId }, dedupeKey: `copy-to-take-down:${takedownId}` });
  }
}

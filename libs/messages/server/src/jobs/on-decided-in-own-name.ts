import { Clock, londonDay, type Id } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** From 16 a young person decides; whoever looks after them hears that, once a day at most, however much it was. */
@Injectable()
@Reaction('consent.decided-in-own-name')
export class OnDecidedInOwnName implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly clock: Clock) {}

  async run(fact: RecordedFact): Promise<void> {
    const memberId = idIn<'Member'>(fact, 'memberId');
    const day = londonDay(this.clock.now());
    for (const guardianId of Array.isArray(fact.data.guardianIds) ? (fact.data.guardianIds as Id<'Person'>[]) : []) {
      await this.queue.run({ kind: 'decided-in-own-name', toPersonId: guardianId, about: { memberId }, dedupeKey: `decided-in-own-name:${memberId}:${guardianId}:${day}` });
    }
  }
}

import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Somebody is invited: they get a letter with their own page to answer on. */
@Injectable()
@Reaction('opportunities.offer-made')
export class OnOfferMade implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    return this.queue.run({ kind: 'invitation', toPersonId: idIn(fact, 'memberId'), about: { bookingId: idIn(fact, 'bookingId') }, dedupeKey: `invitation:${fact.id}` });
  }
}

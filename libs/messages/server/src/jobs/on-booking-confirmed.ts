import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

@Injectable()
@Reaction('opportunities.booking-confirmed')
export class OnBookingConfirmed implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    return this.queue.run({ kind: 'booked', toPersonId: idIn(fact, 'memberId'), about: { bookingId: idIn(fact, 'bookingId') }, dedupeKey: `booked:${fact.id}` });
  }
}

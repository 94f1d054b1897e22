import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** A link ran out and a new one was asked for. It goes to the address we know, never to whoever asked. */
@Injectable()
@Reaction('opportunities.new-link-asked', 'consent.link-renewal-asked')
export class OnNewLinkAsked implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    if (fact.name === 'opportunities.new-link-asked') {
      return this.queue.run({ kind: 'link-renewed', toPersonId: idIn(fact, 'memberId'), about: { bookingId: idIn(fact, 'bookingId') }, dedupeKey: `link-renewed:${fact.id}` });
    }
    return this.queue.run({
      kind: 'permission-link-renewed', toPersonId: idIn(fact, 'guardianId'), about: { permissionId: idIn(fact, 'permissionId') }, dedupeKey: `permission-link-renewed:${fact.id}`,
    });
  }
}

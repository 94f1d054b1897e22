import type { Id } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** A young person's own yes counts; whoever looks after them hears that there is a date. */
@Injectable()
@Reaction('consent.decided-alone')
export class OnDecidedAlone implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    const { guardianIds } = fact.data;
    const about = { permissionId: idIn(fact, 'permissionId') };
    for (const guardianId of Array.isArray(guardianIds) ? (guardianIds as Id<'Person'>[]) : []) {
      await this.queue.run({ kind: 'decided-alone', toPersonId: guardianId, about, dedupeKey: `decided-alone:${fact.id}:${guardianId}` });
    }
  }
}

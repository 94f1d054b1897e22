import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** A yes is told at once. A no is told by a person first; its letter waits until the coordinator has called. */
@Injectable()
@Reaction('consent.permission-given', 'consent.permission-refused', 'consent.permission-withdrawn')
export class OnPermissionAnswered implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    const kind = fact.name === 'consent.permission-given' ? 'permission-given' : 'permission-not-given';
    const byAnother = fact.data.guardianId !== null;
    // Their own no needs no letter to them.
    if (kind === 'permission-not-given' && !byAnother) return;
    const about = { permissionId: idIn(fact, 'permissionId'), ...(byAnother ? { guardianId: idIn(fact, 'guardianId') } : {}) };
    await this.queue.run({ kind, toPersonId: idIn(fact, 'memberId'), about, dedupeKey: `${kind}:${fact.id}` });
  }
}

import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Each guardian gets a page of their own; the young person is told once whom we asked, and what we told them. */
@Injectable()
@Reaction('consent.permission-asked')
export class OnPermissionAsked implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    const permissionId = idIn<'Permission'>(fact, 'permissionId');
    await this.queue.run({ kind: 'permission-request', toPersonId: idIn(fact, 'guardianId'), about: { permissionId }, dedupeKey: `permission-request:${fact.id}` });
    await this.queue.run({ kind: 'permission-asked', toPersonId: idIn(fact, 'memberId'), about: { permissionId }, dedupeKey: `permission-asked:${permissionId}` });
  }
}

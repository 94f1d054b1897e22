import type { MessageKind } from '@alongside/messages/rules';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

const kindOf: Readonly<Record<string, MessageKind>> = {
  'members.check-asked-for': 'check-asked',
  'members.requirement-overdue': 'check-late',
  'members.requirement-expiring': 'check-running-out',
  'members.requirement-expired': 'check-run-out',
  'members.let-off-ending': 'let-off-ending',
  'members.let-off-over': 'let-off-over',
};

/** Something is needed of a member: they hear it from us, kindly, and once for each time it is told. */
@Injectable()
@Reaction('members.check-asked-for', 'members.requirement-overdue', 'members.requirement-expiring', 'members.requirement-expired', 'members.let-off-ending', 'members.let-off-over')
export class OnCheckNeeded implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    const kind = kindOf[fact.name];
    if (!kind) throw new Error(`No letter follows ${fact.name}.`);
    const about: Readonly<Record<string, string>> = 'exemptionId' in fact.data ? { exemptionId: idIn(fact, 'exemptionId') } : { recordId: idIn(fact, 'recordId') };
    return this.queue.run({ kind, toPersonId: idIn(fact, 'memberId'), about, dedupeKey: `${kind}:${fact.id}` });
  }
}

import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import type { MessageKind } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

const kindOf: Readonly<Record<string, MessageKind>> = { 'members.enquiry-taken-in': 'taken-in', 'members.rest-over': 'rest-over', 'members.stage-changed': 'goodbye' };

/** Somebody came in, their rest is over, or they said that they leave: they hear from us, once. */
@Injectable()
@Reaction('members.enquiry-taken-in', 'members.rest-over', 'members.stage-changed')
export class OnComingAndGoing implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  async run(fact: RecordedFact): Promise<void> {
    if (fact.name === 'members.stage-changed' && fact.data.stage !== 'leaving') return;
    const kind = kindOf[fact.name];
    if (!kind) throw new Error(`No letter follows ${fact.name}.`);
    const memberId = idIn(fact, 'memberId');
    await this.queue.run({ kind, toPersonId: memberId as never, about: { memberId }, dedupeKey: `${kind}:${fact.id}` });
  }
}

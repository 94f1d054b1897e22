import { Refusal } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** A group says anew how it works: each of its people hears once that there is something to read. The first words of a new group ask on their page. */
@Injectable()
@Reaction('members.group-agreement-written')
export class OnAgreementWritten implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly members: MembersDoor) {}

  async run(fact: RecordedFact): Promise<void> {
    if (Number(fact.data.versionNumber) < 2) return;
    for (const toPersonId of await this.peopleOf(fact)) await this.queue.run({ kind: 'agreement-changed', toPersonId, about: {}, dedupeKey: `agreement-changed:${fact.id}:${toPersonId}` });
  }

  /** Nobody, when the group has ended meanwhile. */
  private async peopleOf(fact: RecordedFact) {
    try {
      return (await this.members.groupGoingOn(idIn<'NetworkGroup'>(fact, 'groupId'))).memberIds;
    } catch (refused) {
      if (refused instanceof Refusal) return [];
      throw refused;
    }
  }
}

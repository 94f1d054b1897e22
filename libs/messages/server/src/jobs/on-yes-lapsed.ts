import { londonDay } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/**
 * A yes ran out, or stands still at 18: the person hears of it, and those who look after them that something changed. One letter a day each, however many yeses end on it;
 * the day is the fact's, so that whoever is cut off and begins again writes none twice.
 */
@Injectable()
@Reaction('consent.lapsed')
export class OnYesLapsed implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly members: MembersDoor) {}

  async run(fact: RecordedFact): Promise<void> {
    const memberId = idIn<'Member'>(fact, 'memberId');
    const day = londonDay(fact.at);
    await this.queue.run({ kind: 'yes-over', toPersonId: personOf(memberId), about: { memberId }, dedupeKey: `yes-over:${memberId}:${day}` });
    for (const { guardianId } of await this.members.guardiansToTell(memberId, day)) {
      await this.queue.run({ kind: 'yes-over-for-young', toPersonId: guardianId, about: { memberId }, dedupeKey: `yes-over-for-young:${memberId}:${guardianId}:${day}` });
    }
  }
}

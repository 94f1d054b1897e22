import { Clock, londonDay, type Id } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** The person it is about, and those who decide beside them; one letter a day each, however many questions. A new link goes to whoever asked for one. */
@Injectable()
@Reaction('consent.asked', 'consent.renewal-asked', 'consent.questions-link-asked')
export class OnYesAsked implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly clock: Clock) {}

  async run(fact: RecordedFact): Promise<void> {
    const memberId = idIn<'Member'>(fact, 'memberId');
    if (fact.name === 'consent.questions-link-asked') return this.tell(memberId, idIn<'Person'>(fact, 'guardianId'), fact.id);
    const day = londonDay(this.clock.now());
    const holders = Array.isArray(fact.data.holderIds) ? (fact.data.holderIds as Id<'Person'>[]) : [];
    for (const personId of [personOf(memberId), ...holders]) await this.tell(memberId, personId, day);
    // A yes that runs out, or other words, are no birthday: nothing changes about who decides.
    if (fact.name === 'consent.renewal-asked' && fact.data.because === 'birthday') await this.tellOfTheChange(fact);
  }

  private tell(memberId: Id<'Member'>, toPersonId: Id<'Person'>, once: string): Promise<void> {
    return this.queue.run({ kind: 'question-waiting', toPersonId, about: { memberId }, dedupeKey: `question-waiting:${memberId}:${toPersonId}:${once}` });
  }

  private async tellOfTheChange({ id, data }: RecordedFact): Promise<void> {
    for (const guardianId of Array.isArray(data.guardianIds) ? (data.guardianIds as Id<'Person'>[]) : []) {
      await this.queue.run({ kind: 'who-decides-changes', toPersonId: guardianId, about: { onDay: String(data.occasionOn), age: String(data.age) }, dedupeKey: `who-decides-changes:${id}:${guardianId}` });
    }
  }
}

import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PlanReminder } from '../actions/plan-reminder';
import { idIn } from './id-in';

/** Somebody will not come: they are not reminded of it. */
@Injectable()
@Reaction('opportunities.offer-declined', 'opportunities.offer-lapsed', 'opportunities.permission-noted')
export class OnPlaceGivenUp implements FactHandler {
  constructor(private readonly reminders: PlanReminder) {}

  async run(fact: RecordedFact): Promise<void> {
    if (fact.name === 'opportunities.permission-noted' && fact.data.state !== 'cancelled') return;
    await this.reminders.drop(idIn(fact, 'bookingId'));
  }
}

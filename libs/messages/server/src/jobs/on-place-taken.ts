import { clockTimeOf, plainDate } from '@alongside/kernel';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PlanReminder } from '../actions/plan-reminder';
import { idIn } from './id-in';

/** Somebody said yes, or we said yes to them: they will be reminded. Both facts plan the same one reminder. */
@Injectable()
@Reaction('opportunities.offer-accepted', 'opportunities.booking-confirmed')
export class OnPlaceTaken implements FactHandler {
  constructor(private readonly reminders: PlanReminder) {}

  run(fact: RecordedFact): Promise<void> {
    return this.reminders.run({
      bookingId: idIn(fact, 'bookingId'), memberId: idIn(fact, 'memberId'),
      heldOn: plainDate(String(fact.data.heldOn)), startsAt: clockTimeOf(String(fact.data.startsAt)),
    });
  }
}

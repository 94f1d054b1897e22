import { Clock, id as idOf, newId, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AskAgain } from '../actions/ask-again';

/** A court order, a new home: what others decided for them is asked of those who decide now. Once a day, however much changes on it. */
@Injectable()
@Reaction('members.legal-status-confirmed', 'members.placement-changed')
export class OnWhoDecidesChanged {
  constructor(private readonly clock: Clock, private readonly ask: AskAgain) {}

  async run({ data, at }: RecordedFact): Promise<void> {
    const renewal = { id: newId<'Renewal'>(), memberId: idOf<'Member'>(String(data.memberId)), reason: 'legal-status', occasion: this.clock.today(), step: 0, age: null, askedAt: this.clock.now() } as const;
    await this.ask.run(renewal, { adultAt: Number.POSITIVE_INFINITY, tellOthers: false, saidBefore: at }, systemActor('consent.ask-again'));
  }
}

import { Clock, id as idOf, newId, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AskAgain } from '../actions/ask-again';

/**
 * A new home: what others decided for them is asked of those who decide now. A court order, a guardian or a paper that counts no more: what stands on a right that holds no longer.
 * That somebody says it is still so asks nothing.
 */
@Injectable()
@Reaction('members.legal-status-confirmed', 'members.placement-changed', 'members.guardian-ended', 'members.delegation-ended')
export class OnWhoDecidesChanged {
  constructor(private readonly clock: Clock, private readonly ask: AskAgain) {}

  async run({ name, data, at }: RecordedFact): Promise<void> {
    const renewal = { id: newId<'Renewal'>(), memberId: idOf<'Member'>(String(data.memberId)), reason: 'legal-status', occasion: this.clock.today(), step: 0, age: null, askedAt: this.clock.now() } as const;
    await this.ask.run(renewal, { adultAt: Number.POSITIVE_INFINITY, tellOthers: false, saidBefore: at, ofRightsOver: name !== 'members.placement-changed' }, systemActor('consent.ask-again'));
  }
}

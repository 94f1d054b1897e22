import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AskWhoDecidesNow } from '../actions/ask-who-decides-now';

/** Whoever may decide now is asked what is still open; whoever may not is not counted for it. */
@Injectable()
@Reaction('members.guardian-confirmed', 'members.guardian-ended', 'members.legal-status-confirmed', 'members.placement-changed', 'members.authority-delegated', 'members.delegation-ended')
export class OnDecidersChanged {
  constructor(private readonly asking: AskWhoDecidesNow) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.asking.run(idOf(String(data.memberId)), systemActor('consent.ask-who-decides-now'));
  }
}

import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PanelsDoor } from '@alongside/panels/server';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { messagesActor, personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

const sat: ReadonlySet<string> = new Set(['came', 'came-late']);

/** Everybody who sat on the panel hears how their view counted. */
@Injectable()
@Reaction('panels.outcome-recorded')
export class OnOutcomeRecorded implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly opportunities: OpportunitiesDoor, private readonly panels: PanelsDoor) {}

  async run(fact: RecordedFact): Promise<void> {
    const sessionId = idIn<'Session'>(fact, 'sessionId');
    for (const { memberId, state } of await this.opportunities.bookingsOf(sessionId)) {
      if (!sat.has(state)) continue;
      await this.queue.run({ kind: 'outcome-told', toPersonId: personOf(memberId), about: { sessionId }, dedupeKey: `outcome-told:${fact.id}:${memberId}` });
    }
    await this.panels.membersTold(idIn(fact, 'panelId'), messagesActor);
  }
}

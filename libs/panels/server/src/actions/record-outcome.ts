import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { recordOutcome, type InterviewPanel, type TypedOutcome } from '@alongside/panels/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';
import { PanelDay } from './panel-day';

@Injectable()
export class RecordOutcome {
  constructor(
    private readonly transactions: Transactions,
    private readonly panels: InterviewPanelStore,
    private readonly day: PanelDay,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody else's request: they do not learn that there is one. */
  run(id: Id<'Panel'>, typed: TypedOutcome, by: Actor): Promise<InterviewPanel> {
    return this.transactions.run(async () => {
      const panel = await this.panels.lock(id);
      if (panel.askedBy !== by.personId) throw new Refusal('NOT_FOUND');
      return this.panels.save(recordOutcome(panel, typed, await this.day.of(panel), by, this.clock.now()), by);
    });
  }
}

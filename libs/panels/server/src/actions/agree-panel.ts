import { Clock, must, type Actor, type Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { agree, invitationWords, payTier, whyNotAgree, type InterviewPanel } from '@alongside/panels/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';

/** Saying yes to HR and opening the seats is one deed: neither is left without the other. */
@Injectable()
export class AgreePanel {
  constructor(
    private readonly transactions: Transactions,
    private readonly panels: InterviewPanelStore,
    private readonly opportunities: OpportunitiesDoor,
    private readonly clock: Clock,
  ) {}

  run(id: Id<'Panel'>, by: Actor): Promise<InterviewPanel> {
    return this.transactions.run(async () => {
      const panel = await this.panels.lock(id);
      const now = this.clock.now();
      must(whyNotAgree(panel, now));
      const sessionId = await this.openSession(panel, by);
      return this.panels.save(agree(panel, sessionId, by, now), by);
    });
  }

  private openSession(panel: InterviewPanel, by: Actor): Promise<Id<'Session'>> {
    const { heldOn, startsAt, endsAt, place, parentSeats, youngSeats, askedBy } = panel;
    return this.opportunities.openSession({
      kind: 'panel', ...invitationWords(panel), heldOn, startsAt, endsAt, place,
      activity: 'interview-panel', payTier: payTier(startsAt, endsAt),
      seats: [{ kind: 'parent-carer', count: parentSeats }, { kind: 'young-person', count: youngSeats }],
      withIds: askedBy ? [askedBy] : [],
    }, by);
  }
}

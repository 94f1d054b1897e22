import { Clock, must, type Actor, type Id } from '@alongside/kernel';
import { OpportunitiesDoor, type TypedWhoFits } from '@alongside/opportunities/server';
import { agree, invitationWords, payTier, whyNotAgree, type InterviewPanel } from '@alongside/panels/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';
import { seatsOf } from './seats-of';

/** Saying yes to HR and opening the seats is one deed: neither is left without the other. */
@Injectable()
export class AgreePanel {
  constructor(
    private readonly transactions: Transactions,
    private readonly panels: InterviewPanelStore,
    private readonly opportunities: OpportunitiesDoor,
    private readonly clock: Clock,
  ) {}

  /** `fit`: whom the date suits, as the coordinator says; left out: as HR asked. Throws the refusals of opening a date. */
  run(id: Id<'Panel'>, by: Actor, fit: TypedWhoFits | null = null): Promise<InterviewPanel> {
    return this.transactions.run(async () => {
      const panel = await this.panels.lock(id);
      const now = this.clock.now();
      must(whyNotAgree(panel, now));
      const sessionId = await this.openSession(panel, fit ?? panel.fit, by);
      return this.panels.save(agree(panel, sessionId, by, now), by);
    });
  }

  private openSession(panel: InterviewPanel, fit: TypedWhoFits, by: Actor): Promise<Id<'Session'>> {
    const { heldOn, startsAt, endsAt, place, askedBy } = panel;
    return this.opportunities.openSession({
      kind: 'panel', ...invitationWords(panel), heldOn, startsAt, endsAt, place,
      activity: 'interview-panel', payTier: payTier(startsAt, endsAt),
      seats: seatsOf(panel), fit,
      withIds: askedBy ? [askedBy] : [],
    }, by);
  }
}

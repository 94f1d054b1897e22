import { plainDate, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import type { InterviewPanel } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

import { TellMembers } from './actions/tell-members';
import { PanelsRead } from './store/panels.read';

/** What contexts to the right may ask about panels. */
@Injectable()
export class PanelsDoor {
  constructor(private readonly panels: PanelsRead, private readonly tell: TellMembers) {}

  panelForSession(sessionId: Id<'Session'>): Promise<InterviewPanel | null> {
    return this.panels.ofSession(sessionId);
  }

  /** Panels whose outcome is known, by the day they met. */
  heldPanels(from: PlainDate = plainDate('2000-01-01'), to: PlainDate = plainDate('9999-12-31')): Promise<InterviewPanel[]> {
    return this.panels.withOutcome(from, to);
  }

  /** The members who sat have been written to. Throws Refusal OUTCOME_NOT_RECORDED when there is nothing to tell, or it was told. */
  async membersTold(panelId: Id<'Panel'>, by: Actor): Promise<void> {
    await this.tell.run(panelId, by);
  }
}

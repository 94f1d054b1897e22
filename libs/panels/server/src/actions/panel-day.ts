import { Clock } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { DayOfPanel, InterviewPanel } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

/** What is known of the day a panel meets: whether it has come, and whether its register is closed. */
@Injectable()
export class PanelDay {
  constructor(private readonly opportunities: OpportunitiesDoor, private readonly clock: Clock) {}

  /** Only an agreed panel has a register that matters. */
  async of({ state, sessionId }: Pick<InterviewPanel, 'state' | 'sessionId'>): Promise<DayOfPanel> {
    const session = state === 'agreed' && sessionId ? await this.opportunities.session(sessionId) : null;
    return { today: this.clock.today(), registerClosed: Boolean(session?.registerClosedAt) };
  }
}

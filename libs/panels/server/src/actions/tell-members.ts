import { Clock, type Actor, type Id } from '@alongside/kernel';
import { tellMembers, type InterviewPanel } from '@alongside/panels/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';

@Injectable()
export class TellMembers {
  constructor(private readonly transactions: Transactions, private readonly panels: InterviewPanelStore, private readonly clock: Clock) {}

  run(id: Id<'Panel'>, by: Actor): Promise<InterviewPanel> {
    return this.transactions.run(async () => {
      const panel = await this.panels.lock(id);
      return this.panels.save(tellMembers(panel, this.clock.now()), by);
    });
  }
}

import { Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { askForPanel, isShortNotice, readPanelDesign, type TypedDesign } from '@alongside/panels/rules';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';
import { CouncilPolicy } from './council-policy';

@Injectable()
export class AskForPanel {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly council: CouncilPolicy,
    private readonly panels: InterviewPanelStore,
    private readonly clock: Clock,
  ) {}

  run(typed: TypedDesign, idempotencyKey: string, by: Actor): Promise<Id<'Panel'>> {
    return this.idempotency.once(idempotencyKey, 'panels.ask-for-panel', by, typed, async () => {
      const design = readPanelDesign(typed, this.clock.now());
      const today = this.clock.today();
      const short = isShortNotice(design.heldOn, today, await this.council.notice(today));
      const panel = await this.panels.save(askForPanel(newId<'Panel'>(), design, short, by, this.clock.now()), by);
      return panel.id;
    });
  }
}

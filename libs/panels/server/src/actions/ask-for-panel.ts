import { answerAll, Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { OpportunitiesDoor, type TypedWhoFits } from '@alongside/opportunities/server';
import { askForPanel, isShortNotice, readPanelDesign, type TypedDesign } from '@alongside/panels/rules';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { InterviewPanelStore } from '../store/interview-panel.store';
import { CouncilPolicy } from './council-policy';
import { seatsOf } from './seats-of';

export interface TypedPanel extends TypedDesign {
  readonly fit?: TypedWhoFits | null;
}

@Injectable()
export class AskForPanel {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly council: CouncilPolicy,
    private readonly panels: InterviewPanelStore,
    private readonly opportunities: OpportunitiesDoor,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusals: all that is wrong with the wish at once. */
  run(typed: TypedPanel, idempotencyKey: string, by: Actor): Promise<Id<'Panel'>> {
    return this.idempotency.once(idempotencyKey, 'panels.ask-for-panel', by, typed, async () => {
      const { design, fit } = answerAll({
        design: () => readPanelDesign(typed, this.clock.now()),
        fit: () => this.opportunities.readWhoFits(typed.fit ?? {}, seatsOf(typed)),
      });
      const today = this.clock.today();
      const short = isShortNotice(design.heldOn, today, await this.council.notice(today));
      const panel = await this.panels.save(askForPanel(newId<'Panel'>(), design, short, by, this.clock.now(), fit), by);
      return panel.id;
    });
  }
}

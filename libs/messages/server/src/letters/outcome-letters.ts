import { id } from '@alongside/kernel';
import { outcomeTold, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PanelsDoor } from '@alongside/panels/server';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** What everybody who sat on a panel is told: what came of it and how their view counted. */
@Injectable()
export class OutcomeLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['outcome-told'];

  constructor(private readonly panels: PanelsDoor, private readonly opportunities: OpportunitiesDoor, private readonly sender: Sender) {}

  async write({ about, toPersonId }: Message): Promise<Letter | null> {
    const sessionId = id<'Session'>(about.sessionId ?? '');
    const panel = await this.panels.panelForSession(sessionId);
    if (!panel?.recorded) return null;
    const session = await this.opportunities.session(sessionId);
    return outcomeTold({
      ...panel.recorded, heldOn: panel.heldOn, firstName: await this.sender.firstNameOf(toPersonId), from: await this.sender.named(session?.contactId ?? null),
    });
  }
}

import type { Id } from '@alongside/kernel';

import type { Story } from '../story';

export interface PanelWish {
  readonly role: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly candidates: number;
  readonly kind: 'MIXED' | 'PARENTS_AND_CARERS' | 'YOUNG_PEOPLE' | 'WITH_OFFICERS';
  readonly parentSeats: number;
  readonly youngSeats: number;
  readonly scoreShare: 'QUARTER' | 'THIRD' | 'HALF';
  readonly disagreement: 'ADDED' | 'BOTH_MUST_SAY_YES' | 'TIE_BREAK' | 'ADVICE_ONLY';
  readonly adviceReason?: string;
  readonly fit?: { readonly languages?: readonly string[]; readonly fromAge?: number; readonly toAge?: number; readonly about?: readonly string[] };
}

const ask = 'mutation($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id } }';
const agree = 'mutation($id: ID!) { agreePanel(id: $id) { sessionId } }';

/** Somebody who hires asks for a panel. */
export async function askForPanel({ deeds, people }: Story, who: string, key: string, input: PanelWish): Promise<string> {
  const { askForPanel: panel } = await deeds.ask<{ askForPanel: { id: string } }>(people.actor(who), ask, { input, key: `ask-${key}` });
  return panel.id;
}

/** The coordinator says yes, which opens the seats. */
export async function agreePanel({ deeds, people }: Story, panelId: string): Promise<Id<'Session'>> {
  const { agreePanel: panel } = await deeds.ask<{ agreePanel: { sessionId: Id<'Session'> } }>(people.actor('Jo Marsden'), agree, { id: panelId });
  return panel.sessionId;
}

import { Answers, fitIn, type SaidFit } from '@alongside/kit';
import type { ClockTime, PlainDate } from '@alongside/kernel';

import type { DisagreementRule, PanelKind, ScoreShare } from '../words/design-words';

/** What stands in the form right now, as far as it can be read. Nothing in it has been checked. */
export interface Draft {
  readonly role: string;
  readonly heldOn: PlainDate | null;
  readonly startsAt: ClockTime | null;
  readonly endsAt: ClockTime | null;
  readonly place: string;
  readonly candidates: number | null;
  readonly kind: PanelKind | '';
  readonly parentSeats: number | null;
  readonly youngSeats: number | null;
  readonly scoreShare: ScoreShare | '';
  readonly disagreement: DisagreementRule | '';
  readonly fit: SaidFit;
}

export const usualSeats: Readonly<Record<PanelKind, { readonly parentSeats: number; readonly youngSeats: number }>> = {
  MIXED: { parentSeats: 2, youngSeats: 1 },
  YOUNG_PEOPLE: { parentSeats: 0, youngSeats: 3 },
  PARENTS_AND_CARERS: { parentSeats: 3, youngSeats: 0 },
  WITH_OFFICERS: { parentSeats: 1, youngSeats: 1 },
};

/** What the form begins with: the usual hours and the usual panel; how the score counts is for HR to choose. */
export const firstDraft: Draft = {
  role: '', heldOn: null, startsAt: '16:30' as ClockTime, endsAt: '18:30' as ClockTime, place: '', candidates: null,
  kind: 'MIXED', ...usualSeats.MIXED, scoreShare: '', disagreement: '', fit: { languages: [], fromAge: null, toAge: null, about: [] },
};

export function readDraft(form: HTMLFormElement): Draft {
  const answers = new Answers(new FormData(form));
  return {
    role: answers.text('role'), heldOn: answers.date('heldOn'), startsAt: answers.time('startsAt'), endsAt: answers.time('endsAt'),
    place: answers.text('place'), candidates: answers.whole('candidates'), kind: answers.choice('kind') as Draft['kind'],
    parentSeats: answers.whole('parentSeats'), youngSeats: answers.whole('youngSeats'),
    scoreShare: answers.choice('scoreShare') as Draft['scoreShare'], disagreement: answers.choice('disagreement') as Draft['disagreement'], fit: fitIn(answers),
  };
}

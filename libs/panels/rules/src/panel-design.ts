import type { ClockTime, PlainDate } from '@alongside/kernel';

export const panelKinds = ['mixed', 'young-people', 'parents-and-carers', 'with-officers'] as const;
export type PanelKind = (typeof panelKinds)[number];

export const scoreShares = ['quarter', 'third', 'half'] as const;
export type ScoreShare = (typeof scoreShares)[number];

/** What happens when their panel and the officers do not agree. */
export const disagreementRules = ['added', 'both-must-say-yes', 'tie-break', 'advice-only'] as const;
export type DisagreementRule = (typeof disagreementRules)[number];

/** Whom its seats suit, as HR wishes: languages by code, ages of its young people, what it is about. All of it may stay empty. */
export interface PanelFit {
  readonly languages: readonly string[];
  readonly fromAge: number | null;
  readonly toAge: number | null;
  readonly about: readonly string[];
}

export const suitsEverybody: PanelFit = { languages: [], fromAge: null, toAge: null, about: [] };

/** What HR asks for: the job, the day, who sits and how their score counts. Settled before anybody is invited. */
export interface PanelDesign {
  readonly role: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly candidates: number;
  readonly kind: PanelKind;
  readonly parentSeats: number;
  readonly youngSeats: number;
  readonly scoreShare: ScoreShare;
  readonly disagreement: DisagreementRule;
  /** Only when their view is advice: the members are told why. */
  readonly adviceReason: string | null;
}

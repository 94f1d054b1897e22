export const panelOutcomes = ['appointed', 'not-appointed', 'ran-again'] as const;
export type PanelOutcome = (typeof panelOutcomes)[number];

/** How the panel's view counted in the decision. `overridden` is told to them with the reason. */
export const viewsCounted = ['counted', 'tie-break', 'advisory', 'overridden'] as const;
export type ViewCounted = (typeof viewsCounted)[number];

export interface RecordedOutcome {
  readonly outcome: PanelOutcome;
  readonly viewCounted: ViewCounted;
  readonly reason: string | null;
}

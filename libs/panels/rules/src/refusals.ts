/** Every "no" of panels. The words are in the kit. */
export const panelsRefusals = [
  'CANDIDATES_MISSING',
  'DATE_IN_PAST',
  'DATE_TOO_FAR',
  'ENDS_BEFORE_START',
  'NOT_YOUR_REQUEST',
  'OUTCOME_ALREADY_RECORDED',
  'OUTCOME_NOT_RECORDED',
  'PANEL_ALREADY_AGREED',
  'PANEL_DATE_PASSED',
  'PANEL_NOT_AGREED',
  'PANEL_NOT_HELD_YET',
  'PANEL_TOO_LONG',
  'REASON_MISSING',
  'REGISTER_NOT_CLOSED',
  'SEATS_MISSING',
  'SEATS_NOT_FOR_THIS_KIND',
] as const;

export type PanelsRefusal = (typeof panelsRefusals)[number];

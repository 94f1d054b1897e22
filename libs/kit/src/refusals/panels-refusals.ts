/** Why panels says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const panelsRefusals: Record<string, string> = {
  CANDIDATES_MISSING: 'Write how many people will be met, from 1 up.',
  DATE_TOO_FAR: 'That is more than 2 years from now. Look at the year again.',
  NOT_YOUR_REQUEST: 'The officer who asked for this panel says what happened.',
  OUTCOME_ALREADY_RECORDED: 'The outcome is written down already.',
  OUTCOME_NOT_RECORDED: 'Nobody has written down the outcome yet.',
  PANEL_ALREADY_AGREED: 'This panel is agreed already.',
  PANEL_DATE_PASSED: 'The time of this panel is over. Ask for a new one with another date.',
  PANEL_NOT_AGREED: 'The coordinator has not agreed this panel yet.',
  PANEL_NOT_HELD_YET: 'This panel has not met yet. Come back on the day.',
  PANEL_TOO_LONG: 'A panel can last up to 8 hours. Pick an earlier end.',
  REASON_MISSING: 'Write the reason. The people on the panel are told it.',
  REGISTER_NOT_CLOSED: 'The register of that day is still open. The coordinator closes it first.',
  SEATS_MISSING: 'Somebody must sit on the panel. Write how many seats there are.',
  SEATS_NOT_FOR_THIS_KIND: 'These seats do not fit this kind of panel. Change the seats or the kind.',
};

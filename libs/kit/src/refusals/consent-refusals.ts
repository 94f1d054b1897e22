/** Why consent says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const consentRefusals: Record<string, string> = {
  NOT_YOUR_PERMISSION: 'This is not yours to answer. If you think it should be, call us.',
  PERMISSION_NOT_NEEDED: 'They are old enough to say yes themselves. You do not have to do anything.',
  PERMISSION_DATE_PAST: 'This date is over, so there is nothing to answer any more.',
  LINK_RUN_OUT: 'This link has run out. Tap to get a new one.',
  ANSWER_UNKNOWN: 'Choose one of the answers.',
};

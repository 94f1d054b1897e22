/** Why privacy says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const privacyRefusals: Record<string, string> = {
  DATES_TURNED_ROUND: 'The last day is before the first day. Write a later day.',
  ERASURE_MONEY_OWED: 'We still owe this person money. Pay it first, then do this again.',
};

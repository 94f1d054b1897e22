/** Why privacy says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const privacyRefusals: Record<string, string> = {
  DATES_TURNED_ROUND: 'The last day is before the first day. Write a later day.',
  COPY_ASKED_ALREADY: 'You asked for a copy. You can see here how far it is.',
  COPY_WHO_CHECKED_ALREADY: 'Somebody has checked this one. The copy is being made.',
  COPY_OWN: 'You asked for this copy. Someone else has to check who you are.',
  ERASURE_MONEY_OWED: 'We still owe this person money. Pay it first, then do this again.',
};

/** Why privacy says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const privacyRefusals: Record<string, string> = {
  DATES_TURNED_ROUND: 'The last day is before the first day. Write a later day.',
  COPY_ASKED_ALREADY: 'There is a copy on its way. You can see here how far it is.',
  COPY_WHO_CHECKED_ALREADY: 'Somebody has checked this one. The copy is being made.',
  COPY_OWN: 'This copy is your own. Someone else has to check who you are.',
  LETTING_GO_DECIDED: 'Somebody has decided this one. Look at the list again.',
  LETTING_GO_OWN: 'You asked for this yourself. Someone else decides.',
  LEGAL_HOLD: 'A legal hold keeps this record. It can only be let go when the hold ends.',
  HOLD_ALREADY: 'This record is held now. There is no need to do it twice.',
  HOLD_ENDED: 'This hold has ended. Look at the list again.',
  PERSON_NOT_CHOSEN: 'Look for the name, then choose who you mean.',
  FORGETTING_ASKED_ALREADY: 'You asked us to forget you. We got it, and someone will decide soon.',
  ERASURE_MONEY_OWED: 'We still owe this person money. Pay it first, then do this again.',
};

/** What somebody may be told who is worried, or who reads what is written about them. Anybody may meet these, so they are for a reading age of 9. */
export const safetyRefusals: Record<string, string> = {
  ROUTE_UNKNOWN: 'Say who you called.',
  CALL_NOT_YET: 'This time has not come yet. Write when you called.',
  CALL_TOO_LONG_AGO: 'That was more than {days} days ago. Call again now, and tell them.',
  ABOUT_NOT_YOURS: 'Leave the name out here. Say it on the phone.',
  NO_KEPT_NOTE: 'You have asked us already, or you can read it now. Load the page again.',
};

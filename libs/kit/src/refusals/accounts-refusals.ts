/** Why accounts says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const accountsRefusals: Record<string, string> = {
  EMAIL_NOT_UNDERSTOOD: 'Write an email address, like name@example.com.',
  ROLE_UNKNOWN: 'We do not know that role. Pick one from the list.',
  SIGN_IN_CODE_NOT_RIGHT: 'That code does not work. Look at the newest email we sent, or ask for a new code.',
};

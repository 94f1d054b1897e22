/** Why accounts says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const accountsRefusals: Record<string, string> = {
  EMAIL_NOT_UNDERSTOOD: 'Write an email address, like name@example.com.',
  ROLE_UNKNOWN: 'We do not know that role. Pick one from the list.',
  SIGN_IN_CODE_NOT_RIGHT: 'That code does not work. Look at the newest message we sent, or ask for a new code.',
  SIGN_IN_CARD_NOT_RIGHT: 'This card does not work. Look at each letter again, or ask us for a new card.',
  SIGN_IN_CARD_HAS_PIN: 'This card has a PIN now. Write your PIN. Was it not you? Tell us, and we give you a new card.',
  SIGN_IN_CARD_FOR_MEMBERS: 'Cards are for people who take part. Staff sign in with their work account.',
  SUPPORT_FOR_YOUNG_PEOPLE: 'You can only do this beside a young person.',
  PIN_LENGTH: 'Use 4 to 8 numbers for your PIN.',
  PIN_TOO_EASY: 'That PIN is easy to guess. Mix the numbers up.',
  PIN_NOT_RIGHT: 'That is not the PIN for this card. Try again, or ask us for a new card.',
  PASSKEY_NOT_RIGHT: 'Your phone did not give us the right key. Try again, or use a code.',
  FIGURES_NOT_RIGHT: 'Those 6 numbers do not work. Wait for the next ones in your app, then try again.',
  STEP_UP_FIRST: 'First show us it is still you. Then do this again. What you wrote is still here.',
  WORK_SIGN_IN_AWAY: 'The work sign in does not answer right now. Try again soon, or use a code.',
  WORK_SIGN_IN_NOT_RIGHT: 'That did not work, and nothing has changed. Start again from here, or use a code.',
  WORK_ACCOUNT_UNKNOWN: 'We do not know that work account. Use a code, or ask an administrator.',
};

/** The kernel's and the platform's own "no", by code. */
export const everywhereRefusals: Record<string, string> = {
  ANSWER_MISSING: 'Write an answer here.',
  ANSWER_TOO_LONG: 'Make this shorter. It can have up to {most} letters.',
  AMOUNT_NOT_WHOLE_PENCE: 'Write the money in pounds and pence, like 52.50.',
  CHANGED_MEANWHILE: 'Someone changed this just now. Look again, then tell us your answer.',
  DATE_NOT_REAL: 'That is not a real day. Write it like 8 12 2026.',
  FORBIDDEN: 'This is not yours to change. If you think it should be, call us.',
  IDEMPOTENCY_KEY_REUSED: 'We got two answers at once. Look again to see which one we have.',
  LOCAL_TIME_DOES_NOT_EXIST: 'The clocks go forward then, so there is no such time. Pick a time an hour later.',
  NOT_FOUND: 'We can’t find this. It may have been moved.',
  NUMBER_NOT_WHOLE: 'Write a whole number, like 3.',
  NUMBER_OUT_OF_RANGE: 'Write a number from {least} to {most}.',
  SIGNED_OUT: 'You are signed out. Sign in and try again. We kept what you wrote.',
  TIME_NOT_REAL: 'That is not a real time. Write it like 4:30pm.',
  TOO_MANY_TRIES: 'That was a lot of tries. Wait a few minutes, then try again.',
};

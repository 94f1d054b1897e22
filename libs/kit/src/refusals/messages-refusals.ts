/** Why messages says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const messagesRefusals: Record<string, string> = {
  LETTER_NOT_POSTED: 'This letter has not been posted.',
  LETTER_NOT_PRINTED: 'Print this letter first.',
  LETTER_POSTED_BEFORE: 'This letter was posted on another day. It is on its way.',
  LETTER_SETTLED: 'This letter is dealt with already.',
  TOO_MANY_LETTERS: 'Take up to {most} letters at once.',
  MESSAGE_NOT_TO_POST: 'This message is not waiting to be posted.',
  MESSAGE_NOT_FAILED: 'This message does not need to go again.',
  MESSAGE_NOT_HELD: 'This message does not wait for a call.',
  MESSAGE_NOT_WAITING: 'This message is not waiting to be sent.',
  REMINDER_ALREADY_GIVEN: 'We have reminded them of this.',
  REMINDER_TOO_LATE: 'It is too late to remind them of this.',
};

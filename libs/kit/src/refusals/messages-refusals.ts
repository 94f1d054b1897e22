/** Why messages says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const messagesRefusals: Record<string, string> = {
  MESSAGE_NOT_FAILED: 'This message does not need to go again.',
  MESSAGE_NOT_HELD: 'This message does not wait for a call.',
  MESSAGE_NOT_WAITING: 'This message is not waiting to be sent.',
  REMINDER_ALREADY_GIVEN: 'We have reminded them of this.',
  REMINDER_TOO_LATE: 'It is too late to remind them of this.',
};

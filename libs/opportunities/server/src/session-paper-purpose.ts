/** What a paper for a date is sent as. */
export const SESSION_PAPER = 'session-paper';

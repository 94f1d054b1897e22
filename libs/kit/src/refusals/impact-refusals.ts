/** Why impact says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const impactRefusals: Record<string, string> = {
  QUARTER_NOT_OVER: 'This quarter is still running. Count it when it is over.',
  QUARTER_NOT_REAL: 'Choose a quarter from the list.',
  QUARTER_PUBLISHED: 'This quarter is published already. A published report never changes.',
  REPORT_PUBLISHED: 'This report is published already.',
  REPORT_WITHOUT_CHANGE: 'A report needs at least one "you said, we did". Clear the words of one first.',
  WORDS_TAKEN_BACK: 'Somebody took their words back. Count this quarter again: then their words are out of it.',
};

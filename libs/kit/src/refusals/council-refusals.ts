/** Why council says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const councilRefusals: Record<string, string> = {
  DAYS_OFF_BEGUN: 'These days have begun. They stay as they are.',
  DAYS_OFF_OVER: 'These days are over. Choose days that are still to come.',
  DAYS_OFF_TOO_LONG: 'That is more than {most} days. Look at the last day again, or write two of them.',
  DAYS_OFF_TWICE: 'Some of these days are in the list already.',
  NUMBER_NOT_REAL: 'This is not a phone number we can call. Write all of it, like 01632 960142.',
  POLICY_VALUE_MISSING: 'The council has not set this for that day yet ({code}). An administrator can add it.',
  VALUE_DECIDED_TWICE: 'More than one change is decided ahead. An administrator has to look at them first.',
  VALUE_FROM_TOMORROW: 'It can hold from tomorrow at the earliest. What was decided until today stays as it was.',
  VALUE_NOT_CHANGED_HERE: 'This value is not changed on this page.',
  VALUE_NOT_DAY_OF_YEAR: 'Write the month and the day, like 08-31.',
  VALUE_NOT_HALVES: 'Write a number from {least} to {most}. A half is fine, like 2.5.',
  VALUE_NOT_LIST: 'Write whole numbers from {least} to {most}, the least first. Put a comma between them.',
  VALUE_NOT_TIME: 'Write a time of the day, like 15:30.',
  VALUE_NOT_WHOLE: 'Write a whole number from {least} to {most}.',
  VALUE_NOT_OFFERED: 'Choose one of the values in the list.',
};

/** Why council says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const councilRefusals: Record<string, string> = {
  POLICY_VALUE_MISSING: 'The council has not set this for that day yet ({code}). An administrator can add it.',
  VALUE_DECIDED_TWICE: 'More than one change is decided ahead. An administrator has to look at them first.',
  VALUE_FROM_TOMORROW: 'It can hold from tomorrow at the earliest. What was decided until today stays as it was.',
  VALUE_NOT_CHANGED_HERE: 'This value is not changed on this page.',
  VALUE_NOT_OFFERED: 'Choose one of the values in the list.',
};

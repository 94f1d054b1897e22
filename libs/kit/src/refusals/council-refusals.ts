/** Why council says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const councilRefusals: Record<string, string> = {
  POLICY_VALUE_MISSING: 'The council has not set this for that day yet ({code}). An administrator can add it.',
};

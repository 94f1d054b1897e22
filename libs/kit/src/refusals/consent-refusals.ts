/** Why consent says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const consentRefusals: Record<string, string> = {};

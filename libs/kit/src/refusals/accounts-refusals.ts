/** Why accounts says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const accountsRefusals: Record<string, string> = {};

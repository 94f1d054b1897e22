/** Why members says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const membersRefusals: Record<string, string> = {};

/** Why payments says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const paymentsRefusals: Record<string, string> = {};

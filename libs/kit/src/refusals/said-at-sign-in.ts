/** What the way to the council's own sign-in and back may end with. The server names one of these in an address, and the page says no other. */
export const saidAtSignIn = [
  'WORK_SIGN_IN_AWAY', 'WORK_SIGN_IN_NOT_RIGHT', 'WORK_SIGN_IN_TAP', 'WORK_ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'SIGN_IN_FIRST', 'LOOKING_ALONG_ONLY', 'DOOR_BUSY', 'UNEXPECTED',
] as const;
export type SaidAtSignIn = (typeof saidAtSignIn)[number];

/** Any other is told as something unexpected, which is still a sentence. */
export function saidOf(code: string): SaidAtSignIn {
  return saidAtSignIn.find((one) => one === code) ?? 'UNEXPECTED';
}

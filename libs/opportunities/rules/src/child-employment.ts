/** What the council decided about one kind of work, where it decided anything. */
export interface DecidedWork {
  readonly activity: string;
  readonly value: string;
}

/** Money for this kind of work waits where somebody of school age did it: nobody has decided yet whether it is child employment. A kind nobody knows counts as not decided. It never keeps anybody from taking part. */
export function isEmploymentPending(activity: string, isOfSchoolAge: boolean, decided: readonly DecidedWork[]): boolean {
  if (!isOfSchoolAge) return false;
  const value = decided.find((one) => one.activity === activity)?.value;
  return value !== 'not_employment' && value !== 'permit_held';
}

import { row, type PolicyRow } from './policy-row';

const source = 'Our choice, so that whoever finds a phone open cannot move somebody’s account to themselves; the council confirms.';

/** How long another address to sign in with waits. */
export const emailValues: readonly PolicyRow[] = [
  row({ section: 'sign-in', unit: 'days', source }, 'email.waits_days', 'Another e-mail to sign in with, proved by a code from before, counts after', 3),
];

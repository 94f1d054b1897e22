import { row, type PolicyRow } from './policy-row';

const source = 'Our choice, so that whoever reads somebody’s mail cannot act in their place; the council confirms.';

/** How long a new proof is only half trusted, and how long whoever helped stays away from the money. */
export const proofValues: readonly PolicyRow[] = [
  row({ section: 'sign-in', unit: 'hours', source }, 'proof.word_hours', 'An administrator lets a colleague add a first app or key for', 24),
  row({ section: 'sign-in', unit: 'days', source }, 'proof.settles_days', 'A new app or key spares the call about a changed bank account only after', 3),
  row({ section: 'pay', unit: 'days', source }, 'bank.hands_off_days', 'Whoever helped somebody to sign in neither rings nor checks when their bank account changes within', 30),
];
